// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/** What kind of body an agency is. */
public enum AgencyKind {
  /** The council that holds the case file. */
  COUNCIL,
  OTHER_COUNCIL,
  NHS_TRUST,
  INTEGRATED_CARE_BOARD,
  GENERAL_PRACTICE,
  POLICE,
  PROBATION,
  /** A charity that helps people recover from drug and alcohol use. */
  RECOVERY_CHARITY,
  DOMESTIC_ABUSE_ORGANISATION,
  SCHOOL,
  EARLY_YEARS_SETTING,
  HOUSING,
  YOUTH_JUSTICE,
  VOLUNTARY_ORGANISATION,
  CAFCASS,
  COURT,
  OTHER;

  /** Whether it is a health body: an NHS trust, an integrated care board or a general practice. */
  public boolean isHealth() {
    return this == NHS_TRUST || this == INTEGRATED_CARE_BOARD || this == GENERAL_PRACTICE;
  }

  /**
   * Whether knowing which of them works with a family may tell where the family is: its school or
   * surgery, a refuge, a landlord, a council it moved to.
   */
  public boolean isWhereFamiliesAreFound() {
    return switch (this) {
      case OTHER_COUNCIL,
          GENERAL_PRACTICE,
          DOMESTIC_ABUSE_ORGANISATION,
          SCHOOL,
          EARLY_YEARS_SETTING,
          HOUSING,
          VOLUNTARY_ORGANISATION,
          OTHER ->
          true;
      case COUNCIL,
          NHS_TRUST,
          INTEGRATED_CARE_BOARD,
          POLICE,
          PROBATION,
          RECOVERY_CHARITY,
          YOUTH_JUSTICE,
          CAFCASS,
          COURT ->
          false;
    };
  }
}
