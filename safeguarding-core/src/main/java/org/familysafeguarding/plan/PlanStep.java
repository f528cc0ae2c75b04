// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

/** What is done around a plan besides its actions. */
public enum PlanStep {
  /** How often the child is visited, and how the child is seen, was agreed. */
  VISITING_AGREED,
  /** What happens if the plan does not work was agreed. */
  CONTINGENCY_AGREED,
  /** The NHS was told that the child has the plan, by Child Protection - Information Sharing. */
  SHARED_WITH_NHS,
  /** A manager was told that the child had not been seen for too long. */
  CHILD_NOT_SEEN_ESCALATED,
  /** The council to which the child has moved held its transfer-in conference. */
  CONFERENCE_HELD_BY_NEW_COUNCIL,
  /** The agencies that had been invited to the first conference were told that the plan ended. */
  AGENCIES_TOLD_OF_ENDING
}
