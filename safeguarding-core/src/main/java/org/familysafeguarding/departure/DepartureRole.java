// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import java.util.Locale;

/** In which role somebody agreed to depart from a rule. */
public enum DepartureRole {
  TEAM_MANAGER,
  SERVICE_MANAGER,
  HEAD_OF_SERVICE,
  DIRECTOR_OF_CHILDRENS_SERVICES,
  CONFERENCE_CHAIR,
  INDEPENDENT_REVIEWING_OFFICER,
  NOMINATED_OFFICER,
  COURT;

  /** Reads as prose: "team manager". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("childrens", "children's");
  }
}
