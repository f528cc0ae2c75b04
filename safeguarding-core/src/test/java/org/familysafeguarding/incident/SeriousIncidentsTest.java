// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class SeriousIncidentsTest {

  @Test
  void whatFollowsAnIncidentIsKeptWithIt() {
    SeriousIncidents incidents =
        FamilyCase.opened(day("Mon 4 Mar 2024"))
            .withUsualTeam()
            .withChildBorn("C1", day("Wed 6 May 2020"))
            .seriousIncident("SI1")
            .on(day("Fri 8 Mar 2024"))
            .incidentStep("SI1", IncidentStep.PANEL_NOTIFIED)
            .fold()
            .incidents();

    CourseOfIncident incident = incidents.of(new ChildId("C1")).get(0);
    assertThat(incident.learnedOf().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(incident.first(IncidentStep.PANEL_NOTIFIED).orElseThrow().on())
        .isEqualTo(day("Fri 8 Mar 2024"));
    assertThat(incident.first(IncidentStep.RAPID_REVIEW_SENT)).isEmpty();
    assertThat(incidents.of(new ChildId("C2"))).isEmpty();
  }
}
