// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static java.util.Objects.requireNonNull;

/** What something is called and what was in it: a rulebook, a calendar, a policy, a history. */
public record Stamp(String name, Fingerprint fingerprint) {

  public Stamp {
    requireNonNull(name, "name");
    requireNonNull(fingerprint, "fingerprint");
  }

  /** Reads as a line of a receipt does. */
  @Override
  public String toString() {
    return name + " " + fingerprint;
  }
}
