// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

/** Where a serious incident happened, from the view of the council that keeps the file. */
public enum IncidentPlace {
  IN_THE_AREA,
  /** Outside England, while the child normally lives in the council's area. */
  OUTSIDE_ENGLAND,
  ELSEWHERE_IN_ENGLAND
}
