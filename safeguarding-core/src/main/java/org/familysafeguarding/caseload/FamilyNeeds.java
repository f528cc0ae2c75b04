// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.risk.NeedStanding;
import org.familysafeguarding.risk.ParentalNeed;

/** Which of the four functions a family needs, as far as its file says so on a day. */
final class FamilyNeeds {

  private FamilyNeeds() {}

  /**
   * By the worries judged last about each child, by what was judged of each adult, by abuse that is
   * known, and by allocations.
   */
  static Set<SpecialistFunction> of(CaseFile file, LocalDate day) {
    Set<SpecialistFunction> needed = EnumSet.noneOf(SpecialistFunction.class);
    file.family().children().stream()
        .map(Child::id)
        .flatMap(child -> file.riskJudgements().latestFor(child, day).stream())
        .flatMap(made -> made.judgement().grounds().worries().stream())
        .flatMap(worry -> worry.needs().stream())
        .forEach(need -> needed.addAll(functionsFor(need)));
    file.family().adults().stream()
        .flatMap(adult -> presentIn(adult.id(), file, day))
        .forEach(need -> needed.addAll(functionsFor(need)));
    if (!file.family().abuseRelationships().isEmpty()) {
      needed.addAll(functionsFor(ParentalNeed.DOMESTIC_ABUSE));
    }
    file.team().allocationsOn(day).stream()
        .flatMap(each -> file.teamwork().decisionOf(each.id()).stream())
        .forEach(decided -> needed.add(decided.decision().function()));
    return needed;
  }

  private static Stream<ParentalNeed> presentIn(AdultId adult, CaseFile file, LocalDate day) {
    return Stream.of(ParentalNeed.values())
        .filter(
            need ->
                file.riskJudgements().needs().on(day, adult, need).standing()
                    == NeedStanding.PRESENT);
  }

  private static Set<SpecialistFunction> functionsFor(ParentalNeed need) {
    return switch (need) {
      case DOMESTIC_ABUSE ->
          EnumSet.of(
              SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE,
              SpecialistFunction.WORK_WITH_PERPETRATORS_OF_ABUSE);
      case SUBSTANCE_MISUSE -> EnumSet.of(SpecialistFunction.SUBSTANCE_MISUSE);
      case MENTAL_ILL_HEALTH -> EnumSet.of(SpecialistFunction.MENTAL_HEALTH);
    };
  }
}
