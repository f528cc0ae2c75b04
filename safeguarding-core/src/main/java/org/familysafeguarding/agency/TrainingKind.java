// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/** What a practitioner was trained in. */
public enum TrainingKind {
  /** The one method that everybody in a Family Safeguarding team works by. */
  MOTIVATIONAL_INTERVIEWING,
  OTHER
}
