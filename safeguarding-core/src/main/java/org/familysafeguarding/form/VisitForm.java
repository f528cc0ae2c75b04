// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.jspecify.annotations.Nullable;

/** A visit as it is typed in, once for the family. */
@EachOnce("children.childId")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record VisitForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String visitId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate madeOn,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String visitor,
    @Needed(groups = Final.class) @Nullable VisitPurpose purpose,
    @Needed(groups = Final.class) @Nullable VisitPlace place,
    @Needed(groups = Final.class) List<@Needed(groups = Final.class) @Valid ChildSeenForm> children)
    implements Form {

  /** A list left out is a list without rows. */
  public VisitForm {
    children = Rows.of(children);
  }

  List<DatedEvent> events() {
    Visit visit =
        new Visit(
            Filled.in(visitId, VisitId::new),
            Filled.practitioner(visitor),
            Filled.in(purpose),
            Filled.in(place),
            Filled.list(children, ChildSeenForm::seenChild));
    return List.of(new DatedEvent(Filled.in(madeOn), new VisitEvent.Made(visit)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[visit form]";
  }
}
