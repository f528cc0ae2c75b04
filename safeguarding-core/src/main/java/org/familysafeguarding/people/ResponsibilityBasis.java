// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * How somebody came to hold parental responsibility for a child.
 *
 * <p>A council that holds it under an order is not among the family's people and is not recorded
 * here.
 */
public enum ResponsibilityBasis {
  BIRTH_MOTHER,
  /** As a parent by marriage. */
  MARRIED_PARENT,
  /** Named as a parent when the birth was registered. */
  BIRTH_REGISTRATION,
  AGREEMENT,
  COURT_ORDER,
  SPECIAL_GUARDIANSHIP,
  ADOPTION
}
