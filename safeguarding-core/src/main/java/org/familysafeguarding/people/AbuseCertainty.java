// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

/** How certain it is that abuse took place: what is on record, never what the library concludes. */
public enum AbuseCertainty {
  /** Somebody has said so. */
  ALLEGED,
  /** Whoever did it has acknowledged it. */
  ACKNOWLEDGED,
  /** A court has found it. */
  FOUND_BY_COURT
}
