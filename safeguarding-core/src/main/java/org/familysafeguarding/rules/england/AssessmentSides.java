// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.familysafeguarding.assessment.AssessmentConcluded;
import org.familysafeguarding.assessment.AssessmentDomain;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/** Which sides of the assessment triangle an assessment looked at. */
final class AssessmentSides {

  private AssessmentSides() {}

  static Finding judge(AssessmentConcluded end, Matter matter) {
    Set<AssessmentDomain.Side> seen =
        end.conclusion().findings().keySet().stream()
            .map(AssessmentDomain::side)
            .collect(ImmutableSet.toImmutableSet());
    List<String> missing =
        EnumSet.allOf(AssessmentDomain.Side.class).stream()
            .filter(side -> !seen.contains(side))
            .map(side -> side.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();
    return missing.isEmpty()
        ? matter.kept("all-three", end.authorised())
        : matter.broken("missing", end.authorised(), String.join(", ", missing));
  }
}
