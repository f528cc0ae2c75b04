// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

/** What is done on the way to the conference on high-risk domestic abuse, or instead of it. */
public enum MaracStep {
  /** A practitioner recognised that the case may have to go there. */
  CONCERN_RECOGNISED,
  REFERRED,
  /** It was decided not to refer, for a reason that is recorded. */
  NOT_REFERRED;

  /** Whether it settles the question. */
  public boolean isDecision() {
    return this != CONCERN_RECOGNISED;
  }
}
