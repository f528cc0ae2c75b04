// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one section 47 enquiry. */
public record EnquiryId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public EnquiryId {
    value = IdText.checked("enquiry id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
