// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/**
 * What a practitioner does for a living.
 *
 * <p>In Family Safeguarding, adult specialists sit in the same team as children's social workers.
 * Councils fill the three specialisms differently: mental health work may be done by clinical
 * psychologists, work with those who abuse by probation officers.
 */
public enum Discipline {
  SOCIAL_WORK,
  FAMILY_SUPPORT,
  DOMESTIC_ABUSE_VICTIM_SUPPORT,
  DOMESTIC_ABUSE_PERPETRATOR_WORK,
  /** Work with people recovering from drug and alcohol use. */
  RECOVERY,
  MENTAL_HEALTH,
  CLINICAL_PSYCHOLOGY,
  PROBATION,
  POLICING,
  HEALTH_VISITING,
  SCHOOL_NURSING,
  MIDWIFERY,
  GENERAL_PRACTICE,
  PAEDIATRICS,
  EDUCATION,
  HOUSING,
  YOUTH_JUSTICE,
  ADULT_SOCIAL_CARE,
  INDEPENDENT_REVIEWING,
  CONFERENCE_CHAIRING,
  BUSINESS_SUPPORT,
  OTHER;

  /** Whether it is a health discipline, mental health and clinical psychology among them. */
  public boolean isHealth() {
    return switch (this) {
      case MENTAL_HEALTH,
          CLINICAL_PSYCHOLOGY,
          HEALTH_VISITING,
          SCHOOL_NURSING,
          MIDWIFERY,
          GENERAL_PRACTICE,
          PAEDIATRICS ->
          true;
      default -> false;
    };
  }

  /** Whether it works with a family's adults on what brought abuse, misuse or illness into it. */
  public boolean isAdultSpecialist() {
    return switch (this) {
      case DOMESTIC_ABUSE_VICTIM_SUPPORT,
          DOMESTIC_ABUSE_PERPETRATOR_WORK,
          RECOVERY,
          MENTAL_HEALTH,
          CLINICAL_PSYCHOLOGY,
          PROBATION ->
          true;
      default -> false;
    };
  }
}
