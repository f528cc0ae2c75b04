// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.enquiry.EnquiryId;

/** Why a conference meets. */
public sealed interface ConferencePurpose {

  /** To decide, after an enquiry, whether children need a child protection plan. */
  record Initial(Optional<EnquiryId> enquiry) implements ConferencePurpose {

    public Initial {
      requireNonNull(enquiry, "enquiry");
    }
  }

  /** To take over children who are on another council's plan. */
  record TransferIn(TransferId transfer) implements ConferencePurpose {

    public TransferIn {
      requireNonNull(transfer, "transfer");
    }
  }

  /** To review the children's plans. */
  record Review() implements ConferencePurpose {}

  /** Whether the conference may put children on a plan: an initial or a transfer-in one. */
  default boolean mayBeginPlans() {
    return !(this instanceof Review);
  }
}
