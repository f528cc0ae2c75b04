// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class FamilyCaseTest {

  private static final FamilyCase MARLOWE =
      FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", day("Wed 6 May 2020"));

  @Test
  void anOpenedCaseNamesItsFileFamilyAndCouncil() {
    CaseFile file = FamilyCase.opened(day("Mon 4 Mar 2024")).fold();

    assertThat(file.id().value()).isEqualTo("CF-1");
    assertThat(file.family().name().orElseThrow().value()).isEqualTo("Marlowe");
    assertThat(file.council()).contains(UsualTeam.COUNCIL);
    assertThat(file.openedOn()).contains(day("Mon 4 Mar 2024"));
  }

  @Test
  void entriesAreCountedAndRecordedAMicrosecondApartFromNoonByTheSocialWorker() {
    Entry second = MARLOWE.history().entries().get(1);

    assertThat(MARLOWE.lastEntryId()).isEqualTo(new EntryId("E2"));
    assertThat(second.id()).isEqualTo(new EntryId("E2"));
    assertThat(second.recordedAt()).isEqualTo(Instant.parse("2024-03-04T12:00:00.000001Z"));
    assertThat(second.recordedBy().value()).isEqualTo("SW1");
  }

  @Test
  void aCaseToldTwoWaysStaysAsItWas() {
    FamilyCase visited = MARLOWE.visit("V1", Seen.SEEN_ALONE);
    FamilyCase referred = MARLOWE.referred("R1");

    assertThat(MARLOWE.history().version()).isEqualTo(2);
    assertThat(visited.fold().referrals().all()).isEmpty();
    assertThat(referred.fold().visits().all()).isEmpty();
  }

  @Test
  void onlyTheNextEntryIsRecordedLateAndItStandsWhereItWasRecorded() {
    FamilyCase told =
        MARLOWE
            .on(day("Tue 5 Mar 2024"))
            .recordedLate(day("Fri 8 Mar 2024"))
            .visit("V1", Seen.SEEN_ALONE)
            .on(day("Wed 6 Mar 2024"))
            .visit("V2", Seen.SEEN_ALONE);

    assertThat(told.history().entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("E1", "E2", "E4", "E3");
    assertThat(told.history().entries().get(3).recordedAt())
        .isEqualTo(Instant.parse("2024-03-08T12:00:00.000002Z"));
    assertThat(told.history().entries().get(2).recordedAt())
        .isEqualTo(Instant.parse("2024-03-06T12:00:00.000003Z"));
  }

  @Test
  void goingBackInTimeRecordsOnTheLatestDay() {
    FamilyCase told =
        MARLOWE
            .on(day("Fri 8 Mar 2024"))
            .referred("R1")
            .on(day("Tue 5 Mar 2024"))
            .visit("V1", Seen.SEEN_ALONE);

    Entry last = told.history().entries().get(3);
    assertThat(last.occurredOn()).isEqualTo(day("Tue 5 Mar 2024"));
    assertThat(last.recordedAt()).isEqualTo(Instant.parse("2024-03-08T12:00:00.000003Z"));
  }

  @Test
  void anEntryRecordedLateCanBeStruckOut() {
    FamilyCase told =
        MARLOWE.recordedLate(day("Fri 8 Mar 2024")).visit("V1", Seen.SEEN_ALONE).struckOut("E3");

    assertThat(told.history().entries())
        .last()
        .extracting(Entry::kind)
        .isEqualTo(EventKind.ENTRY_STRUCK_OUT);
    assertThat(told.fold().visits().all()).isEmpty();
  }

  @Test
  void aFileMayBeToldWithoutItsOpening() {
    FamilyCase nothing = FamilyCase.notOpened("CF-9", day("Mon 4 Mar 2024"));

    assertThat(nothing.fold().openedOn()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(nothing::lastEntryId)
        .withMessage("Nothing has been recorded yet");
  }

  @Test
  void peopleAreFoundByTheirIdsOnceTheyHaveJoined() {
    FamilyCase told = MARLOWE.withAdult("A1");

    assertThat(told.people("A1", "C1")).extracting(Object::toString).containsExactly("A1", "C1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.person("C2"))
        .withMessage("C2 has not joined the case yet");
  }

  @Test
  void aCaseSaysNothingOfTheFamilyWhenPrinted() {
    assertThat(MARLOWE).hasToString("family case of case file CF-1 at version 2");
  }
}
