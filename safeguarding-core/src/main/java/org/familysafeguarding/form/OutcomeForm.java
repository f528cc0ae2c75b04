// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import java.util.List;
import org.familysafeguarding.plan.AgreedOutcome;
import org.jspecify.annotations.Nullable;

/** What is to change for a child under a plan, and how, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record OutcomeForm(
    @Needed(groups = Final.class) @WrittenText @Nullable String whatWillChange,
    List<@Needed(groups = Final.class) @Valid ActionForm> actions) {

  /** A list left out is a list without rows. */
  public OutcomeForm {
    actions = Rows.of(actions);
  }

  AgreedOutcome outcome() {
    return new AgreedOutcome(
        Filled.words(whatWillChange), Filled.list(actions, ActionForm::action));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[outcome]";
  }
}
