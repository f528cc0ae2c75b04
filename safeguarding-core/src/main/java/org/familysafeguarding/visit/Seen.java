// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.visit;

/** How much of a child a visitor saw. */
public enum Seen {
  NOT_SEEN,
  SEEN_WITH_OTHERS,
  SEEN_ALONE;

  /** Whether the child was seen at all. */
  public boolean atAll() {
    return this != NOT_SEEN;
  }
}
