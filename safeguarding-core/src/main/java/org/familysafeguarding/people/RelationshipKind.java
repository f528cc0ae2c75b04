// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/**
 * What one person is to another.
 *
 * <p>It reads from the first person of a {@link Relationship} to the second: "she is the mother of
 * him". Abuse is not among the kinds; it has a record of its own, {@link AbuseRelationship}.
 */
public enum RelationshipKind {
  MOTHER,
  FATHER,
  ADOPTIVE_PARENT,
  STEP_PARENT,
  PARTNER_OF_PARENT,
  GRANDPARENT,
  SIBLING,
  HALF_SIBLING,
  STEP_SIBLING,
  AUNT_OR_UNCLE,
  COUSIN,
  FOSTER_CARER,
  SPECIAL_GUARDIAN,
  OTHER_RELATIVE,
  FAMILY_FRIEND,
  PARTNER,
  FORMER_PARTNER;

  /**
   * Whether this is to be a parent: mother, father or adoptive parent.
   *
   * <p>Step-parents and partners of parents are not; who holds parental responsibility is another
   * question, which {@link ParentalResponsibility} answers.
   */
  public boolean isParent() {
    return this == MOTHER || this == FATHER || this == ADOPTIVE_PARENT;
  }
}
