// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A conclusion of an enquiry and the day it was reached. */
public record EnquiryConcluded(EnquiryConclusion conclusion, Occurrence concluded) {

  public EnquiryConcluded {
    requireNonNull(conclusion, "conclusion");
    requireNonNull(concluded, "concluded");
  }
}
