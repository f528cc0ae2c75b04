// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one referral. */
public record ReferralId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public ReferralId {
    value = IdText.checked("referral id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
