// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

/** What a proposal meets with, from the mildest to the gravest. */
public enum Verdict {
  /** It may be recorded. */
  PERMIT,
  /** Somebody has to look at it first; a recorded departure lets through what is asked about. */
  REVIEW,
  /** It must not be recorded, whoever asks. */
  REFUSE;

  /** The graver of two. */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
