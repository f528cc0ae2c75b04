// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.PlanAction;
import org.jspecify.annotations.Nullable;

/** Something to be done under a plan, as it is typed in. */
@SomeoneToAct(groups = Final.class)
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ActionForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String actionId,
    @Needed(groups = Final.class) @WrittenText @Nullable String what,
    List<@Needed(groups = Final.class) @LocalIdentifier String> practitioners,
    List<@Needed(groups = Final.class) @LocalIdentifier String> family,
    @Needed(groups = Final.class) @Nullable LocalDate dueBy) {

  /** A list left out is a list without rows. */
  public ActionForm {
    practitioners = Rows.of(practitioners);
    family = Rows.of(family);
  }

  PlanAction action() {
    return new PlanAction(
        Filled.in(actionId, ActionId::new),
        Filled.words(what),
        Filled.set(practitioners, PractitionerId::new),
        Filled.set(family, AdultId::new),
        Filled.in(dueBy));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[action]";
  }
}
