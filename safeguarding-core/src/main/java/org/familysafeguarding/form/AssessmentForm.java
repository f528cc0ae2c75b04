// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.util.List;
import org.familysafeguarding.assessment.AssessmentId;
import org.jspecify.annotations.Nullable;

/** One child's assessment as it is typed in: its start, its conclusion, or both at once. */
@AtLeastOneOf(
    value = {"start", "conclusion"},
    groups = Final.class)
@InOrder(first = "start.startedOn", then = "conclusion.authorisedOn")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record AssessmentForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String assessmentId,
    @Valid @Nullable AssessmentStartForm start,
    @Valid @Nullable AssessmentConclusionForm conclusion)
    implements Form {

  List<DatedEvent> events() {
    AssessmentId id = Filled.in(assessmentId, AssessmentId::new);
    ImmutableList.Builder<DatedEvent> events = ImmutableList.builder();
    if (start != null) {
      events.add(start.of(id));
    }
    if (conclusion != null) {
      events.add(conclusion.of(id));
    }
    return events.build();
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[assessment form]";
  }
}
