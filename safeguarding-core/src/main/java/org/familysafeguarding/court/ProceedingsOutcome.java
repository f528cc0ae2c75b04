// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

/** How a court disposed of an application. */
public enum ProceedingsOutcome {
  CARE_ORDER,
  SUPERVISION_ORDER,
  PLACEMENT_ORDER,
  SPECIAL_GUARDIANSHIP_ORDER,
  CHILD_ARRANGEMENTS_ORDER,
  NO_ORDER,
  WITHDRAWN,
  OTHER
}
