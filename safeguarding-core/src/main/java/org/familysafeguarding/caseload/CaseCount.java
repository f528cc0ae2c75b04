// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many families, children and adults somebody works with; counted side by side, because a
 * caseload in one of the three says little about the others.
 */
public record CaseCount(int families, int children, int adults) {

  /** Nobody. */
  public static final CaseCount NONE = new CaseCount(0, 0, 0);

  /** Refuses less than nobody. */
  public CaseCount {
    checkArgument(
        families >= 0 && children >= 0 && adults >= 0,
        "Counts must not be negative, but were %s families, %s children, %s adults",
        families,
        children,
        adults);
  }

  /** These and others together. */
  public CaseCount plus(CaseCount other) {
    return new CaseCount(
        families + other.families, children + other.children, adults + other.adults);
  }

  /** How many of that unit. */
  public int of(CaseUnit unit) {
    return switch (unit) {
      case FAMILIES -> families;
      case CHILDREN -> children;
      case ADULTS -> adults;
    };
  }
}
