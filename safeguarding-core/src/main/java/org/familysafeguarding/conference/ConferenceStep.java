// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

/** What is done around a conference, before it meets, at it and after it. */
public enum ConferenceStep {
  /** A children's social care manager agreed that the conference may be held late. */
  DELAY_AGREED_BY_MANAGER,
  /** The chair agreed that the conference may be held late. */
  DELAY_AGREED_BY_CHAIR,
  REPORT_SHARED_WITH_FAMILY,
  REPORT_SHARED_WITH_CHAIR,
  /** The chair met the child, where old enough, and the parents before the conference. */
  FAMILY_MET_BY_CHAIR,
  /** The conference settled who belongs to the core group. */
  CORE_GROUP_NAMED,
  /** The conference set the days of the first core group and of the review. */
  MEETING_DATES_SET,
  /** The conference agreed an outline of the plan. */
  OUTLINE_PLAN_AGREED
}
