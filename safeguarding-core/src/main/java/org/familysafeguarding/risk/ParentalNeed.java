// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

/** One of the trio of needs in parents that Family Safeguarding works with in one team. */
public enum ParentalNeed {
  DOMESTIC_ABUSE,
  SUBSTANCE_MISUSE,
  MENTAL_ILL_HEALTH
}
