// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.conference.Quorum.Standing;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.enquiry.EnquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A child protection conference as it is typed in.
 *
 * <p>{@code enquiryStartedOn} is the day that the screen shows for the enquiry, where it shows one;
 * it is only compared with the day of the conference.
 */
@EachOnce("children.childId")
@OnlyWhere(given = "enquiryId", where = "purpose", is = "INITIAL")
@OnlyWhere(given = "transferId", where = "purpose", is = "TRANSFER_IN")
@NeededWhere(needed = "transferId", where = "purpose", is = "TRANSFER_IN", groups = Final.class)
@InOrder(first = "enquiryStartedOn", then = "heldOn")
@QuorumExplained(groups = Final.class)
@AdjournedDecidesNothing
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ConferenceForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String conferenceId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate heldOn,
    @Needed(groups = Final.class) @Nullable Purpose purpose,
    @LocalIdentifier @Nullable String enquiryId,
    @PastOrPresent @Nullable LocalDate enquiryStartedOn,
    @LocalIdentifier @Nullable String transferId,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String chair,
    @Needed(groups = Final.class) @Valid @Nullable AttendanceForm attendance,
    @Needed(groups = Final.class) @Nullable Standing quorum,
    @WrittenText @Nullable String quorumReason,
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @Valid ConsideredChildForm> children)
    implements Form {

  /** Why the conference met, as a screen offers it. */
  public enum Purpose {
    INITIAL,
    TRANSFER_IN,
    REVIEW
  }

  /** A list left out is a list without rows. */
  public ConferenceForm {
    children = Rows.of(children);
  }

  List<DatedEvent> events() {
    Conference conference =
        new Conference(
            Filled.in(conferenceId, ConferenceId::new),
            reason(Filled.in(purpose)),
            ImmutableSet.copyOf(Filled.list(children, ConsideredChildForm::id)),
            meeting(),
            children.stream().flatMap(each -> each.decision().stream()).toList());
    return List.of(new DatedEvent(Filled.in(heldOn), new ConferenceEvent.Met(conference)));
  }

  private ConferencePurpose reason(Purpose chosen) {
    return switch (chosen) {
      case INITIAL -> new ConferencePurpose.Initial(Filled.ifAny(enquiryId, EnquiryId::new));
      case TRANSFER_IN -> new ConferencePurpose.TransferIn(Filled.in(transferId, TransferId::new));
      case REVIEW -> new ConferencePurpose.Review();
    };
  }

  private ConferenceMeeting meeting() {
    return new ConferenceMeeting(
        Filled.practitioner(chair),
        Filled.in(attendance).attendance(),
        new Quorum(Filled.in(quorum), Filled.ifAny(quorumReason, Narrative::new)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[conference form]";
  }
}
