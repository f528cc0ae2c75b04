// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/**
 * What is done about one placement, before it begins or while it lasts.
 *
 * <p>A placement that was approved, assessed or told of before it began is named in the step by the
 * id under which it will begin. Source: the Care Planning, Placement and Case Review (England)
 * Regulations 2010.
 */
public enum PlacementStep {
  /** The suitability of the home and of the adults in it was assessed. */
  SUITABILITY_ASSESSED,
  PLACEMENT_PLAN_AGREED,
  APPROVED_BY_NOMINATED_OFFICER,
  /** The director of children's services approved. */
  APPROVED_BY_DIRECTOR,
  /** The council of the area in which the child is to live was told. */
  AREA_AUTHORITY_NOTIFIED,
  /** It was not reasonably practicable to tell the council of the area in time. */
  AREA_AUTHORITY_NOT_REACHABLE_IN_TIME,
  /** How often the child is visited was agreed, for a series of short breaks. */
  VISITS_AGREED,
  /** The child, old enough to understand, agreed to fewer visits in long-term foster care. */
  FEWER_VISITS_AGREED_BY_CHILD,
  /** A connected person was approved as a foster carer for a time, before a full assessment. */
  TEMPORARILY_APPROVED,
  REVIEWING_OFFICER_TOLD,
  /** The fostering panel gave its views. */
  PANEL_CONSULTED,
  EXTENSION_APPROVED_BY_NOMINATED_OFFICER,
  /** The temporary approval was extended because the full assessment was not finished. */
  TEMPORARY_APPROVAL_EXTENDED,
  /** The temporary approval was extended until a review of the refusal has its outcome. */
  TEMPORARY_APPROVAL_EXTENDED_FOR_REVIEW,
  /** The connected person was approved as a foster carer after a full assessment. */
  FULLY_APPROVED
}
