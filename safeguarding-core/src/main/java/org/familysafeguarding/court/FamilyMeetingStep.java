// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

/**
 * What is done towards a family group decision-making meeting, or instead of it.
 *
 * <p>Source: section 31ZA of the Children Act 1989, which section 1 of the Children's Wellbeing and
 * Schools Act 2026 inserts.
 */
public enum FamilyMeetingStep {
  OFFERED,
  ACCEPTED,
  DECLINED,
  HELD,
  /**
   * The council considers that offering or holding it would not be in the child's best interests.
   */
  JUDGED_AGAINST_CHILDS_INTERESTS
}
