// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.establishment.Coverage;
import org.familysafeguarding.establishment.Establishment;

/** A family whose parents need work that nobody in its team does, and what that puts at risk. */
public record FamilyWithout(CaseFileId file, Coverage.Uncovered function, List<AtRisk> atRisk) {

  /** At least the need itself is at risk. */
  public FamilyWithout {
    requireNonNull(file, "file");
    requireNonNull(function, "function");
    atRisk = List.copyOf(atRisk);
    checkArgument(!atRisk.isEmpty(), "What is at risk for %s must be said", file);
  }

  /** The functions that this family needs and lacks on the day; none for a closed case. */
  public static List<FamilyWithout> of(CaseFile file, Establishment establishment, LocalDate day) {
    Optional<Team> team =
        file.openness().isOpenOn(day) ? file.team().teamOn(day) : Optional.empty();
    return team.map(
            each ->
                FamilyNeeds.of(file, day).stream()
                    .map(function -> establishment.coverageOf(each.id(), function, day))
                    .flatMap(coverage -> without(coverage, file, day).stream())
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  private static Optional<FamilyWithout> without(Coverage coverage, CaseFile file, LocalDate day) {
    if (coverage instanceof Coverage.Uncovered uncovered) {
      SpecialistFunction function = uncovered.function();
      return Optional.of(
          new FamilyWithout(file.id(), uncovered, RisksOfGap.of(file, function, day)));
    }
    return Optional.empty();
  }
}
