// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.jspecify.annotations.Nullable;

/** What an assessment found, as the manager authorised it and somebody typed it in. */
@EachOnce("findings.domain")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record AssessmentConclusionForm(
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate authorisedOn,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String authorisedBy,
    List<@Needed(groups = Final.class) @Valid FindingForm> findings,
    @StandsAlone("NONE_FOUND") List<@Needed(groups = Final.class) AssessmentFactor> factors,
    @Needed(groups = Final.class) List<@Needed(groups = Final.class) AssessmentOutcome> outcomes) {

  /** A list left out is a list without rows. */
  public AssessmentConclusionForm {
    findings = Rows.of(findings);
    factors = Rows.of(factors);
    outcomes = Rows.of(outcomes);
  }

  DatedEvent of(AssessmentId assessment) {
    AssessmentConclusion conclusion =
        new AssessmentConclusion(
            findings.stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        each -> Filled.in(each.domain()), each -> Filled.words(each.found()))),
            ImmutableSet.copyOf(factors),
            ImmutableSet.copyOf(outcomes),
            Filled.practitioner(authorisedBy));
    return new DatedEvent(
        Filled.in(authorisedOn), new AssessmentEvent.Concluded(assessment, conclusion));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[assessment conclusion]";
  }
}
