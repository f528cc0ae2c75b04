// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A notice of transfer and the day on which it arrived. */
public record NotifiedTransfer(TransferNotice notice, Occurrence notified) {

  public NotifiedTransfer {
    requireNonNull(notice, "notice");
    requireNonNull(notified, "notified");
  }
}
