// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one contact made about a child. */
public record ContactId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public ContactId {
    value = IdText.checked("contact id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
