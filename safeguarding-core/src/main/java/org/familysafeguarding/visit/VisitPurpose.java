// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

/** What a visit was for. */
public enum VisitPurpose {
  ASSESSMENT,
  SECTION_47_ENQUIRY,
  CHILD_IN_NEED,
  CHILD_PROTECTION,
  LOOKED_AFTER,
  DIRECT_WORK,
  OTHER
}
