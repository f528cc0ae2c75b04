// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/**
 * What is done for a looked-after child that is neither a placement, a visit nor a review.
 *
 * <p>A step may be taken before the child becomes looked after, as a care plan often is. Source:
 * the Care Planning, Placement and Case Review (England) Regulations 2010, and for the education
 * plan and the reviewing officer's appointment the guidance beside them.
 */
public enum CareStep {
  CARE_PLAN_PREPARED,
  CARE_PLAN_AGREED_WITH_PARENTS,
  CARE_PLAN_AGREED_WITH_CHILD,
  WISHES_AND_FEELINGS_HEARD,
  /** How the child is to be brought up for good was planned. */
  PERMANENCE_PLANNED,
  HEALTH_PLAN_MADE,
  HEALTH_ASSESSED,
  EDUCATION_PLAN_BEGUN,
  /** The personal education plan is complete enough to be reviewed. */
  EDUCATION_PLAN_READY,
  EDUCATION_PLAN_REVIEWED,
  /** An independent reviewing officer was appointed: the practitioner whom the step names. */
  REVIEWING_OFFICER_APPOINTED,
  /** Brothers and sisters were given different officers because their interests conflict. */
  SEPARATE_REVIEWING_OFFICER_CHOSEN,
  /** The reviewing officer, or a visit that raised a worry, asked for a review before its time. */
  EARLY_REVIEW_ASKED_FOR,
  /** For this child, settled in long-term foster care, reviews were agreed to be fewer. */
  FEWER_REVIEWS_AGREED,
  CARE_PLAN_CHANGED_SIGNIFICANTLY,
  /** The care plan changed significantly, and a review first was not reasonably practicable. */
  CARE_PLAN_CHANGED_URGENTLY,
  VISIT_ASKED_FOR_BY_CHILD,
  VISIT_ASKED_FOR_BY_CARER,
  LEAVING_APPROVED_BY_NOMINATED_OFFICER,
  LEAVING_APPROVED_BY_DIRECTOR
}
