// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.establishment.Coverage;
import org.familysafeguarding.establishment.Establishment;
import org.junit.jupiter.api.Test;

class InventedCouncilTest {

  private static final InventedCouncil SHIPPED = InventedCouncil.shipped();

  @Test
  void theSameSeedGivesTheSameCouncil() {
    InventedCouncil again = InventedCouncil.ofSeed(InventedCouncil.SHIPPED_SEED);

    assertThat(again.establishment()).isEqualTo(SHIPPED.establishment());
    assertThat(again.families()).isEqualTo(SHIPPED.families());
    assertThat(InventedCouncil.ofSeed(1).families()).isNotEqualTo(SHIPPED.families());
  }

  @Test
  void everyFamilyHasAFileThatCanBeFolded() {
    List<CaseFile> files = SHIPPED.families().stream().map(CaseHistory::fold).toList();

    assertThat(files).hasSize(60).extracting(CaseFile::id).doesNotHaveDuplicates();
    assertThat(files).allMatch(file -> !file.family().children().isEmpty());
  }

  @Test
  void nothingIsToldOfLaterDays() {
    assertThat(SHIPPED.families())
        .flatExtracting(CaseHistory::entries)
        .extracting(Entry::occurredOn)
        .allMatch(day -> !day.isAfter(InventedCouncil.TOLD_UNTIL));
  }

  @Test
  void oneOfTheTeamsHasNobodyForMentalHealth() {
    Establishment council = SHIPPED.establishment();
    LocalDate day = InventedCouncil.TOLD_UNTIL;

    assertThat(council.teamsOn(day)).hasSize(2);
    assertThat(council.teamsOn(day))
        .filteredOn(
            team ->
                council.coverageOf(team.id(), SpecialistFunction.MENTAL_HEALTH, day)
                    instanceof Coverage.Uncovered)
        .hasSize(1);
  }
}
