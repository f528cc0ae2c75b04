// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

/** How surely the makers of this library know what the source of a rule says. */
public enum Confidence {
  /** Read in the source itself, or in two that do not depend on each other. */
  HIGH,
  /** Read in one good restatement, or read in part. */
  MEDIUM,
  /** Not verified. */
  LOW
}
