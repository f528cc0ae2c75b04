// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

/** Who told the council about the child, in the categories of the children in need census. */
public enum ReferralSource {
  /** A member of the child's family, a relative or a carer. */
  FAMILY_MEMBER_OR_CARER,
  /** A neighbour, childminder or other acquaintance. */
  ACQUAINTANCE,
  /** The child. */
  CHILD_THEMSELVES,
  /** Any other individual. */
  OTHER_INDIVIDUAL,
  SCHOOL,
  EDUCATION_SERVICE,
  GENERAL_PRACTITIONER,
  HEALTH_VISITOR,
  SCHOOL_NURSE,
  OTHER_PRIMARY_HEALTH_SERVICE,
  EMERGENCY_DEPARTMENT,
  OTHER_HEALTH_SERVICE,
  HOUSING,
  /** Social care inside the same council, such as adult social care. */
  COUNCIL_SOCIAL_CARE,
  /** Another part of the same council, neither social care nor early help. */
  OTHER_COUNCIL_SERVICE,
  /** A service of another council. */
  ANOTHER_COUNCIL,
  /** Early help inside the same council. */
  COUNCIL_EARLY_HELP,
  POLICE,
  /** Courts, probation, immigration, Cafcass or prisons. */
  OTHER_LEGAL_AGENCY,
  /** Children's centres, independent providers, voluntary organisations and the like. */
  OTHER,
  ANONYMOUS,
  NOT_KNOWN
}
