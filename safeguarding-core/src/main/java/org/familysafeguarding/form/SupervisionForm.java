// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.SupervisionId;
import org.jspecify.annotations.Nullable;

/**
 * A group supervision as it is typed in; the joint judgement, where made, is that of all present.
 */
@EachOnce("present")
@InOrder(first = "heldOn", then = "nextSteps.dueBy")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record SupervisionForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String supervisionId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate heldOn,
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @LocalIdentifier String> present,
    @Valid @Nullable JudgementForm judgement,
    @Needed(groups = Final.class) @WrittenText @Nullable String progress,
    List<@Needed(groups = Final.class) @Valid NextStepForm> nextSteps)
    implements Form {

  /** A list left out is a list without rows. */
  public SupervisionForm {
    present = Rows.of(present);
    nextSteps = Rows.of(nextSteps);
  }

  List<DatedEvent> events() {
    Set<PractitionerId> everybody = Filled.set(present, PractitionerId::new);
    GroupSupervision held =
        new GroupSupervision(
            Filled.in(supervisionId, SupervisionId::new),
            everybody,
            Optional.ofNullable(judgement).map(each -> each.madeBy(everybody)),
            Filled.words(progress),
            Filled.list(nextSteps, NextStepForm::step));
    return List.of(new DatedEvent(Filled.in(heldOn), new PracticeEvent.GroupSupervisionHeld(held)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[group supervision form]";
  }
}
