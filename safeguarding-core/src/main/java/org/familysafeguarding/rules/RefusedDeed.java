// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.casefile.EventKind;

/**
 * What a rule refuses, where it does not refuse all that breaks it: that the one is done, or the
 * other withdrawn.
 *
 * <p>A case is closed wrongly by whoever closes it. That an enquiry was going on may come out years
 * later, and it is true: whoever tells of it is not refused.
 */
public record RefusedDeed(EventKind done, EventKind withdrawn) {

  public RefusedDeed {
    requireNonNull(done, "done");
    requireNonNull(withdrawn, "withdrawn");
  }
}
