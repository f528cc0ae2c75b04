// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

/**
 * The category under which a child has a child protection plan.
 *
 * <p>These are the kinds of harm, and one more for a plan that names several or recommends none
 * above the others.
 */
public enum AbuseCategory {
  NEGLECT,
  PHYSICAL_ABUSE,
  SEXUAL_ABUSE,
  EMOTIONAL_ABUSE,
  /** More than one category applies. */
  MULTIPLE
}
