// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

/**
 * What is done beside taking an emergency power.
 *
 * <p>Source: section 46 of the Children Act 1989, and Working Together on immediate protection.
 */
public enum EmergencyStep {
  /** The police told the council in whose area the child was found. */
  COUNCIL_TOLD,
  CHILD_TOLD,
  /** Those who hold parental responsibility, and whoever the child lived with, were told. */
  PARENTS_TOLD,
  /** The officer whom the police designate enquired into the case. */
  DESIGNATED_OFFICER_ENQUIRED,
  /** The other children of the household, or of the one the danger comes from, were thought of. */
  OTHER_CHILDREN_CONSIDERED,
  RESPONSIBLE_COUNCIL_CONSULTED,
  /** The responsible council took over explicitly, which ends the duty of the one that acted. */
  RESPONSIBLE_COUNCIL_ACCEPTED,
  ACCEPTANCE_WRITTEN
}
