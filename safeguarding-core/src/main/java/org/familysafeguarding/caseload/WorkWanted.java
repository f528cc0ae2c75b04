// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.PersonId;

/** Work with a family that somebody is wanted for. */
public record WorkWanted(
    CaseFile file, Optional<SpecialistFunction> function, Set<PersonId> workingWith) {

  /** A specialist's work is with somebody. */
  public WorkWanted {
    requireNonNull(file, "file");
    requireNonNull(function, "function");
    workingWith = ImmutableSortedSet.copyOf(workingWith);
    checkArgument(
        function.isEmpty() || !workingWith.isEmpty(),
        "workingWith must name whom a specialist is wanted for");
  }

  /** Holding the family's case. */
  public static WorkWanted caseHolder(CaseFile file) {
    return new WorkWanted(file, Optional.empty(), Set.of());
  }

  /** An adult specialist's work with these people. */
  public static WorkWanted specialist(
      CaseFile file, SpecialistFunction function, Set<PersonId> workingWith) {
    return new WorkWanted(file, Optional.of(function), workingWith);
  }

  /**
   * The specialists' work that the family's file asks for on the day, each adult apart.
   *
   * <p>Victims and perpetrators are those of the abuse that is known; substance misuse and mental
   * ill health are those of the adults in whom they were judged to be present. Where neither is
   * recorded it is with whom a specialist works already, and where nobody does, any adult of the
   * family: the file does not say which.
   */
  public static List<WorkWanted> specialists(CaseFile file, LocalDate day) {
    return new SpecialistsWanted(file, day).all();
  }

  /** In which role whoever takes it would be allocated. */
  AllocationRole role() {
    return function.isPresent() ? AllocationRole.ADULT_SPECIALIST : AllocationRole.CASE_HOLDER;
  }
}
