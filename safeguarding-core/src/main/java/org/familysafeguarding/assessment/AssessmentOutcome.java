// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

/** What follows from an assessment. */
public enum AssessmentOutcome {
  NO_FURTHER_ACTION,
  EARLY_HELP,
  CHILD_IN_NEED_PLAN,
  STRATEGY_DISCUSSION,
  SPECIALIST_ASSESSMENT,
  ACCOMMODATION,
  EXISTING_PLAN_CONTINUES
}
