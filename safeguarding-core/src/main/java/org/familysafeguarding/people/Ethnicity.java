// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * A child's ethnicity, in the twenty categories of the children in need census.
 *
 * <p>The census asks for {@link #NOT_OBTAINED} while a child is unborn, even where the ethnicity is
 * thought to be known. Its codes are a matter for whoever exchanges the return; they are not here.
 */
public enum Ethnicity {
  WHITE_BRITISH,
  WHITE_IRISH,
  TRAVELLER_OF_IRISH_HERITAGE,
  GYPSY_OR_ROMA,
  ANY_OTHER_WHITE,
  WHITE_AND_BLACK_CARIBBEAN,
  WHITE_AND_BLACK_AFRICAN,
  WHITE_AND_ASIAN,
  ANY_OTHER_MIXED,
  INDIAN,
  PAKISTANI,
  BANGLADESHI,
  CHINESE,
  ANY_OTHER_ASIAN,
  BLACK_CARIBBEAN,
  BLACK_AFRICAN,
  ANY_OTHER_BLACK,
  ANY_OTHER_ETHNIC_GROUP,
  /** The child, or whoever speaks for them, preferred not to say. */
  REFUSED,
  /** Nobody has been able to ask, or the child is not born yet. */
  NOT_OBTAINED
}
