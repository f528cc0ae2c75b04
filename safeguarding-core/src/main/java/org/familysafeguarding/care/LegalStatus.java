// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/** On what footing a child is looked after. */
public enum LegalStatus {
  /** Accommodated, section 20 of the Children Act 1989. */
  ACCOMMODATED,
  INTERIM_CARE_ORDER,
  CARE_ORDER,
  PLACEMENT_ORDER,
  EMERGENCY_PROTECTION_ORDER,
  POLICE_PROTECTION,
  CHILD_ASSESSMENT_ORDER,
  REMANDED
}
