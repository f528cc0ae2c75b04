// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.caseload.CaseUnit;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.Taker;
import org.familysafeguarding.caseload.WorkWanted;
import org.familysafeguarding.establishment.Establishment;
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
    List<Taker> takers = caseloads.whoCanTake(WorkWanted.caseHolder(files.get(0)));

    String written = TeamsJson.create().write(establishment, caseloads, without, takers);

    assertThat(Schemas.faults(TeamsJson.schema(), written)).isEmpty();
    assertThat(without).isNotEmpty();
    assertThat(written)
        .contains("family-safeguarding-teams/1", "\"whoCanTake\"", without.get(0).file().value());
    assertThat(establishment.draft().practitioners())
        .extracting(Practitioner::name)
        .extracting(name -> name.full())
        .noneMatch(written::contains);
  }
}
