// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.PlacementBasis;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementStep;

/** How often a child in a placement is visited, by what the placement is. */
enum VisitDuty {
  /** Regulation 28(2). */
  ORDINARY,
  /** Regulation 28(3): placed at once with parents. */
  IMMEDIATELY_WITH_PARENTS,
  /** Regulation 28(3A): settled with foster carers, and the child agrees. */
  LONG_TERM_FOSTERING,
  /** Regulation 28(4): a carer approved for a time, or parents under an interim order. */
  BEFORE_APPROVAL_OR_FINAL_ORDER,
  /** Regulation 28(5): with parents under a care order. */
  CARE_ORDER_WITH_PARENTS,
  /** Regulation 48: as was agreed for the series. */
  SHORT_BREAK;

  /**
   * The duty of that day.
   *
   * <p>Where two fit, it is the one with the shorter interval.
   */
  static VisitDuty on(LocalDate day, PlacedChild placed, boolean fewerForSettled) {
    if (placed.isOfKind(PlacementKind.SHORT_BREAKS)) {
      return SHORT_BREAK;
    }
    LegalStatus status = placed.care().legalStatusOn(day);
    boolean withParents = placed.isOfKind(PlacementKind.WITH_PARENTS);
    if (isBeforeApproval(day, placed)
        || (withParents && status == LegalStatus.INTERIM_CARE_ORDER)) {
      return BEFORE_APPROVAL_OR_FINAL_ORDER;
    }
    if (withParents && placed.isOn(PlacementBasis.IMMEDIATELY_WITH_PARENTS)) {
      return IMMEDIATELY_WITH_PARENTS;
    }
    if (withParents && status == LegalStatus.CARE_ORDER) {
      return CARE_ORDER_WITH_PARENTS;
    }
    return fewerForSettled && LongTermFostering.hasFewerVisits(placed.placement(), day)
        ? LONG_TERM_FOSTERING
        : ORDINARY;
  }

  private static boolean isBeforeApproval(LocalDate day, PlacedChild placed) {
    return placed.isOn(PlacementBasis.TEMPORARILY_APPROVED_CARER)
        && !placed.placement().hadTaken(PlacementStep.FULLY_APPROVED, day);
  }
}
