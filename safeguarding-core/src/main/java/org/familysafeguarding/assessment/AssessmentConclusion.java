// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * What an assessment found, as the manager authorised it.
 *
 * <p>The census counts an assessment as complete on the day of this authorisation.
 */
public record AssessmentConclusion(
    Map<AssessmentDomain, Narrative> findings,
    Set<AssessmentFactor> factors,
    Set<AssessmentOutcome> outcomes,
    PractitionerId authorisedBy) {

  public AssessmentConclusion {
    requireNonNull(authorisedBy, "authorisedBy");
    findings = ImmutableMap.copyOf(findings);
    factors = ImmutableSet.copyOf(factors);
    outcomes = ImmutableSet.copyOf(outcomes);
    checkArgument(!outcomes.isEmpty(), "outcomes must say what follows from the assessment");
    checkArgument(
        factors.size() <= 1 || !factors.contains(AssessmentFactor.NONE_FOUND),
        "factors cannot join NONE_FOUND to anything else, but were %s",
        factors);
  }
}
