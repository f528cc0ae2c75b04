// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.jspecify.annotations.Nullable;

/** An enquiry that a strategy discussion began about its children, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record EnquiryForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String enquiryId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate startedOn,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String lead) {

  DatedEvent begunBy(StrategyDiscussion discussion) {
    Enquiry enquiry =
        new Enquiry(
            Filled.in(enquiryId, EnquiryId::new),
            discussion.children(),
            Optional.of(discussion.id()),
            Filled.practitioner(lead));
    return new DatedEvent(Filled.in(startedOn), new EnquiryEvent.Started(enquiry));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[enquiry]";
  }
}
