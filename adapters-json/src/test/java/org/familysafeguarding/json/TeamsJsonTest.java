// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.caseload.CaseUnit;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.WorkWanted;
import org.familysafeguarding.caseload.Workload;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.council.InventedCouncil;
import org.junit.jupiter.api.Test;

class TeamsJsonTest {

  private static final InventedCouncil COUNCIL = InventedCouncil.shipped();
  private static final LocalDate DAY = InventedCouncil.TOLD_UNTIL;

  @Test
  void aWholeCouncilKeepsToTheSchemaAndNamesNobody() {
    Establishment establishment = COUNCIL.establishment();
    List<CaseFile> files = COUNCIL.families().stream().map(CaseHistory::fold).toList();
    CaseloadPolicy policy =
        new CaseloadPolicy(
            Map.of(CaseUnit.CHILDREN, 16), Map.of(), Optional.empty(), Optional.empty());
    Caseloads caseloads = Caseloads.on(DAY, establishment, policy, files.stream());
    List<FamilyWithout> without =
        files.stream()
            .flatMap(file -> FamilyWithout.of(file, establishment, DAY).stream())
            .toList();
    WorkWanted held = WorkWanted.caseHolder(files.get(0));
    List<Takers> takers =
        Stream.concat(Stream.of(held), WorkWanted.specialists(files.get(0), DAY).stream())
            .map(work -> new Takers(work, caseloads.whoCanTake(work)))
            .toList();

    String written =
        TeamsJson.create()
            .write(new TeamsOnDay(establishment, caseloads, without, ahead(files, policy), takers));

    assertThat(Schemas.faults(TeamsJson.schema(), written)).isEmpty();
    assertThat(without).isNotEmpty();
    assertThat(written)
        .contains("family-safeguarding-teams/1", "\"whoCanTake\"", without.get(0).file().value())
        .contains("\"function\": \"substance-misuse\"", "\"monday\": \"2025-07-07\"");
    assertThat(establishment.draft().practitioners())
        .extracting(Practitioner::name)
        .extracting(name -> name.full())
        .noneMatch(written::contains);
  }

  private static TeamsOnDay.Ahead ahead(List<CaseFile> files, CaseloadPolicy policy) {
    Situation now =
        new Situation(DAY, WorkingDayCalendar.englandAndWales(), LocalPolicy.ofDefaults());
    List<CaseReview> reviews =
        files.stream()
            .filter(file -> file.openness().isOpenOn(DAY))
            .map(file -> CaseReview.of(file, now, PublishedRulebooks.all()))
            .toList();
    return new TeamsOnDay.Ahead(Workload.of(reviews, COUNCIL.establishment(), policy, DAY), 2);
  }
}
