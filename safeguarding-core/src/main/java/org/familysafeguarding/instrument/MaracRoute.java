// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/**
 * Why somebody's case may go to the multi-agency conference on high-risk domestic abuse (MARAC).
 *
 * <p>A count of answers is one way there and never the only one: a practitioner may always refer on
 * their own judgement.
 */
public enum MaracRoute {
  /** As many answers of yes as the area counts as high risk. */
  VISIBLE_HIGH_RISK,
  /** The practitioner is seriously concerned, whatever the count. */
  PROFESSIONAL_JUDGEMENT,
  /** The police are called out more and more often. */
  POTENTIAL_ESCALATION,
  /** It happened again within twelve months of the last conference. */
  REPEAT
}
