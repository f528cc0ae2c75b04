// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.NeedStanding;
import org.familysafeguarding.risk.ParentalNeed;

/** With whom in a family specialists are wanted, as far as its file says so on a day. */
final class SpecialistsWanted {

  private final CaseFile file;
  private final LocalDate day;

  SpecialistsWanted(CaseFile file, LocalDate day) {
    this.file = file;
    this.day = day;
  }

  /** In the order of the functions, each adult apart. */
  List<WorkWanted> all() {
    return FamilyNeeds.of(file, day).stream()
        .sorted(Comparator.naturalOrder())
        .flatMap(
            function ->
                adultsOf(function).stream()
                    .map(adult -> WorkWanted.specialist(file, function, Set.of(adult))))
        .collect(ImmutableList.toImmutableList());
  }

  private Set<AdultId> adultsOf(SpecialistFunction function) {
    return Stream.of(known(function), allocated(function), everybody())
        .filter(adults -> !adults.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Set<AdultId> known(SpecialistFunction function) {
    Stream<AdultId> adults =
        switch (function) {
          case WORK_WITH_VICTIMS_OF_ABUSE ->
              abuse().map(AbuseRelationship::victim).flatMap(SpecialistsWanted::adult);
          case WORK_WITH_PERPETRATORS_OF_ABUSE ->
              abuse().map(AbuseRelationship::perpetrator).flatMap(SpecialistsWanted::adult);
          case SUBSTANCE_MISUSE -> judgedToHave(ParentalNeed.SUBSTANCE_MISUSE);
          case MENTAL_HEALTH -> judgedToHave(ParentalNeed.MENTAL_ILL_HEALTH);
        };
    return inOrder(adults);
  }

  private Stream<AbuseRelationship> abuse() {
    return file.family().abuseRelationships().stream();
  }

  private static Stream<AdultId> adult(PersonId person) {
    return Stream.of(person).filter(AdultId.class::isInstance).map(AdultId.class::cast);
  }

  private Stream<AdultId> judgedToHave(ParentalNeed need) {
    return everybody().stream()
        .filter(
            adult ->
                file.riskJudgements().needs().on(day, adult, need).standing()
                    == NeedStanding.PRESENT);
  }

  private Set<AdultId> allocated(SpecialistFunction function) {
    return inOrder(
        file.team().allocationsOn(day).stream()
            .filter(allocation -> wasFor(allocation, function))
            .flatMap(allocation -> allocation.workingWith().stream())
            .flatMap(SpecialistsWanted::adult));
  }

  private boolean wasFor(Allocation allocation, SpecialistFunction function) {
    return file.teamwork()
        .decisionOf(allocation.id())
        .filter(decided -> decided.decision().function() == function)
        .isPresent();
  }

  private Set<AdultId> everybody() {
    return inOrder(file.family().adults().stream().map(Adult::id));
  }

  private static Set<AdultId> inOrder(Stream<AdultId> adults) {
    return adults.collect(
        ImmutableSortedSet.toImmutableSortedSet(Comparator.comparing(AdultId::value)));
  }
}
