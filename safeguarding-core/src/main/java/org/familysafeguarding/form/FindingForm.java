// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import org.familysafeguarding.assessment.AssessmentDomain;
import org.jspecify.annotations.Nullable;

/** What an assessment found in one part of a child's life, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record FindingForm(
    @Needed(groups = Final.class) @Nullable AssessmentDomain domain,
    @Needed(groups = Final.class) @WrittenText @Nullable String found) {

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[finding]";
  }
}
