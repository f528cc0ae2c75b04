// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

/** What became of a step that group supervision agreed. */
public enum StepAnswer {
  DONE,
  /** Things came otherwise, for a reason that is recorded. */
  NO_LONGER_NEEDED
}
