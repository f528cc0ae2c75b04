// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

/** What an enquiry finds about a child. */
public enum EnquiryOutcome {
  /** The concern is not borne out; the family may still be offered help. */
  NOT_SUBSTANTIATED,
  /** Harm is borne out, and the child is judged not to be at continuing risk of it. */
  SUBSTANTIATED_WITHOUT_CONTINUING_RISK,
  /** The child is judged to be suffering or likely to suffer harm; a conference is called. */
  CONFERENCE_NEEDED
}
