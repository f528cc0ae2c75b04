// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.PersonId;

/**
 * Who looks at a case, on what footing, for what purpose.
 *
 * <p>The footing follows from the file: from who holds the case and manages the team on the day,
 * and from everybody the practitioner was ever allocated to. Whoever was ever allocated to somebody
 * recorded as abusing another is on the perpetrator's side for good, unless they hold the case or
 * manage it; a worker with perpetrators by discipline always is.
 *
 * @param own those of the family whom the viewer works with, or the reader of a letter
 */
public record Viewer(
    Footing footing, Purpose purpose, Optional<PractitionerId> practitioner, Set<PersonId> own) {

  /** All parts are needed. */
  public Viewer {
    requireNonNull(footing, "footing");
    requireNonNull(purpose, "purpose");
    requireNonNull(practitioner, "practitioner");
    own = ImmutableSortedSet.copyOf(requireNonNull(own, "own"));
  }

  /** One of the family, who will read what is made. */
  public static Viewer readerOfLetter(PersonId reader) {
    return new Viewer(
        Footing.FAMILY_MEMBER, Purpose.LETTER_TO_FAMILY, Optional.empty(), Set.of(reader));
  }

  /** A practitioner, on the footing that the whole file gives them on the day. */
  public static Viewer practitioner(
      CaseFile file, PractitionerId practitioner, LocalDate on, Purpose purpose) {
    checkArgument(
        purpose != Purpose.LETTER_TO_FAMILY,
        "purpose of a practitioner must not be a letter; say who of the family will read it");
    CaseFile whole = CaseFile.of(file.history());
    Set<PersonId> workedWith = workedWith(whole, practitioner);
    Footing footing = new PlaceInCase(whole, on).of(practitioner, workedWith);
    return new Viewer(footing, purpose, Optional.of(practitioner), workedWith);
  }

  private static Set<PersonId> workedWith(CaseFile whole, PractitionerId practitioner) {
    return whole.team().allocationSpans().stream()
        .map(AllocationSpan::allocation)
        .filter(each -> each.practitioner().equals(practitioner))
        .flatMap(each -> each.workingWith().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  boolean sees(PersonId person) {
    return own.contains(person);
  }

  boolean isAny(Set<? extends PersonId> people) {
    return people.stream().anyMatch(own::contains);
  }

  boolean is(PractitionerId other) {
    return practitioner.filter(other::equals).isPresent();
  }

  /** What one file says of where practitioners stand on a day. */
  private record PlaceInCase(CaseFile whole, LocalDate on) {

    Footing of(PractitionerId who, Set<PersonId> workedWith) {
      Optional<Discipline> discipline =
          whole.team().practitioner(who).map(Practitioner::discipline);
      AbuseSides sides = AbuseSides.in(whole);
      if (!isOfTheCase(who)) {
        return Footing.NOT_INVOLVED;
      }
      if (discipline.equals(Optional.of(Discipline.DOMESTIC_ABUSE_PERPETRATOR_WORK))) {
        return Footing.PERPETRATOR_WORKER;
      }
      if (whole.team().caseHolderOn(on).equals(Optional.of(who))) {
        return Footing.CASE_HOLDER;
      }
      if (whole.team().managerOn(on).equals(Optional.of(who))) {
        return Footing.MANAGER;
      }
      if (!Sets.intersection(workedWith, sides.perpetrators()).isEmpty()) {
        return Footing.PERPETRATOR_WORKER;
      }
      return discipline.equals(Optional.of(Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT))
              || !Sets.intersection(workedWith, sides.victims()).isEmpty()
          ? Footing.VICTIM_WORKER
          : Footing.INVOLVED;
    }

    private boolean isOfTheCase(PractitionerId who) {
      return whole.team().allocationsOn(on).stream()
              .map(Allocation::practitioner)
              .anyMatch(who::equals)
          || whole.team().managerOn(on).equals(Optional.of(who))
          || whole
              .team()
              .teamOn(on)
              .filter(team -> team.members().stream().anyMatch(m -> m.practitioner().equals(who)))
              .isPresent();
    }
  }
}
