// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.jspecify.annotations.Nullable;

/**
 * A strategy discussion as it is typed in, with the enquiry it begins if that is recorded at once.
 */
@EachOnce("children")
@OnlyWhere(given = "enquiry", where = "decision", is = "SECTION_47_ENQUIRY")
@InOrder(first = "heldOn", then = "enquiry.startedOn")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record StrategyDiscussionForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String discussionId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate heldOn,
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @LocalIdentifier String> children,
    @Needed(groups = Final.class) @Valid @Nullable AttendanceForm attendance,
    @Needed(groups = Final.class) @Nullable StrategyDecision decision,
    @Needed(groups = Final.class) @WrittenText @Nullable String rationale,
    @Valid @Nullable EnquiryForm enquiry)
    implements Form {

  /** A list left out is a list without rows. */
  public StrategyDiscussionForm {
    children = Rows.of(children);
  }

  List<DatedEvent> events() {
    StrategyDiscussion discussion =
        new StrategyDiscussion(
            Filled.in(discussionId, StrategyDiscussionId::new),
            Filled.children(children),
            Filled.in(attendance).attendance(),
            Filled.in(decision),
            Filled.words(rationale));
    DatedEvent held =
        new DatedEvent(Filled.in(heldOn), new EnquiryEvent.StrategyDiscussionHeld(discussion));
    return enquiry == null ? List.of(held) : List.of(held, enquiry.begunBy(discussion));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[strategy discussion form]";
  }
}
