// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/**
 * How a child took part in a review of their case.
 *
 * <p>Source: the participation codes of the looked-after children data collection, which stand
 * beside each.
 */
public enum Participation {
  /** PN0: the child was not yet 4. */
  UNDER_FOUR,
  /** PN1: the child was there and spoke for themselves. */
  CAME_AND_SPOKE,
  /** PN2: the child was there and an advocate spoke for them. */
  CAME_WITH_ADVOCATE_SPEAKING,
  /** PN3: the child was there and made their views known without words. */
  CAME_AND_SHOWED_VIEWS,
  /** PN4: the child was there, and their views were not conveyed. */
  CAME_WITHOUT_VIEWS_CONVEYED,
  /** PN5: the child stayed away and had briefed an advocate to speak for them. */
  SENT_ADVOCATE,
  /** PN6: the child stayed away and conveyed their views in another way. */
  SENT_VIEWS,
  /** PN7: the child stayed away, and their views were not conveyed. */
  STAYED_AWAY_WITHOUT_VIEWS_CONVEYED
}
