// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

/**
 * How a child is not where they should be.
 *
 * <p>Source: the two kinds that the collection on looked-after children tells apart.
 */
public enum AbsenceKind {
  /** Nobody knows where the child is. */
  MISSING,
  /** It is known where the child is, and that is not where they should be. */
  AWAY
}
