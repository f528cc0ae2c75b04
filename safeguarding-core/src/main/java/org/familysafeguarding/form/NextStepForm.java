// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.time.LocalDate;
import org.familysafeguarding.supervision.NextStep;
import org.jspecify.annotations.Nullable;

/** What group supervision agreed that somebody will do next, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record NextStepForm(
    @Needed(groups = Final.class) @WrittenText @Nullable String what,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String owner,
    @Needed(groups = Final.class) @Nullable LocalDate dueBy) {

  NextStep step() {
    return new NextStep(Filled.words(what), Filled.practitioner(owner), Filled.in(dueBy));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[next step]";
  }
}
