// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

/** How far from home a child is placed, seen from the council that looks after them. */
public enum PlacementDistance {
  IN_AREA,
  /** Outside the council's area, in that of a council that adjoins it. */
  ADJOINING_AREA,
  /** Neither in the council's area nor in one that adjoins it. */
  AT_A_DISTANCE;

  /** Whether the child is placed in the area of another council. */
  public boolean isOutOfArea() {
    return this != IN_AREA;
  }
}
