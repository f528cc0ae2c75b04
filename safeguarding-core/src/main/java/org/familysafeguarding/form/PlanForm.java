// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.risk.AbuseCategory;
import org.jspecify.annotations.Nullable;

/**
 * A plan for one child as it is typed in when it begins.
 *
 * <p>Only a child protection plan has a category, a number of plans before it, and a conference
 * that decided on it.
 */
@OnlyWhere(given = "conferenceId", where = "kind", is = "CHILD_PROTECTION")
@OnlyWhere(given = "category", where = "kind", is = "CHILD_PROTECTION")
@OnlyWhere(given = "previousPlans", where = "kind", is = "CHILD_PROTECTION")
@NeededWhere(needed = "category", where = "kind", is = "CHILD_PROTECTION", groups = Final.class)
@NeededWhere(
    needed = "previousPlans",
    where = "kind",
    is = "CHILD_PROTECTION",
    groups = Final.class)
@EachOnce("outcomes.actions.actionId")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record PlanForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String planId,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String childId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate startedOn,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String lead,
    @Needed(groups = Final.class) @Nullable PlanKind kind,
    @LocalIdentifier @Nullable String conferenceId,
    @Nullable AbuseCategory category,
    @PositiveOrZero @Nullable Integer previousPlans,
    List<@Needed(groups = Final.class) @Valid OutcomeForm> outcomes)
    implements Form {

  /** A list left out is a list without rows. */
  public PlanForm {
    outcomes = Rows.of(outcomes);
  }

  List<DatedEvent> events() {
    Plan plan =
        new Plan(
            Filled.in(planId, PlanId::new),
            Filled.in(childId, ChildId::new),
            terms(Filled.in(kind)),
            Filled.practitioner(lead),
            Filled.list(outcomes, OutcomeForm::outcome));
    return List.of(new DatedEvent(Filled.in(startedOn), new PlanEvent.Started(plan)));
  }

  private PlanTerms terms(PlanKind chosen) {
    return switch (chosen) {
      case CHILD_IN_NEED -> new PlanTerms.ChildInNeed();
      case CHILD_PROTECTION ->
          new PlanTerms.ChildProtection(
              Filled.ifAny(conferenceId, ConferenceId::new),
              Filled.in(category),
              Filled.in(previousPlans));
      case PRE_PROCEEDINGS -> new PlanTerms.PreProceedings();
    };
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[plan form]";
  }
}
