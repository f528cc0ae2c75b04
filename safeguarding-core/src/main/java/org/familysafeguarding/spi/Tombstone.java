// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.receipt.Fingerprint;

/**
 * What is left of a file that was erased: that it was there, how long it was, and why it is gone.
 *
 * @param last the fingerprint the store had of the last entry and, through it, of all before
 */
public record Tombstone(CaseFileId file, long entries, Fingerprint last, KeepingDecision decision) {

  public Tombstone {
    requireNonNull(file, "file");
    requireNonNull(last, "last");
    requireNonNull(decision, "decision");
    checkArgument(entries > 0, "entries must be 1 or more, but was %s", entries);
  }

  /** Whether it is what erasing the file at that version, by that decision, left. */
  public boolean isLeftBy(long version, KeepingDecision by) {
    return entries == version && decision.equals(by);
  }
}
