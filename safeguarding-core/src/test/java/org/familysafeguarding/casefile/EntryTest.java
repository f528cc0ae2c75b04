// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.referral.ReferralId;
import org.junit.jupiter.api.Test;

class EntryTest {

  private static final Instant MONDAY_NOON = Instant.parse("2024-03-11T12:00:00Z");

  private static Entry entry(LocalDate occurredOn, Instant recordedAt) {
    return new Entry(
        new EntryId("E1"),
        occurredOn,
        recordedAt,
        new PractitionerId("SW1"),
        new ReferralEvent.ReferrerAcknowledged(new ReferralId("R1")));
  }

  @Test
  void theMomentOfRecordingIsKeptToTheMicrosecond() {
    Entry entry = entry(day("Mon 11 Mar 2024"), Instant.parse("2024-03-11T12:00:00.123456789Z"));

    assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2024-03-11T12:00:00.123456Z"));
  }

  @Test
  void somethingMayHaveHappenedLongBeforeItWasRecorded() {
    assertThat(entry(day("Thu 11 Mar 2004"), MONDAY_NOON).occurredOn())
        .isEqualTo(day("Thu 11 Mar 2004"));
  }

  @Test
  void aDayIsAllowedForTimeZones() {
    assertThat(entry(day("Tue 12 Mar 2024"), MONDAY_NOON).occurredOn())
        .isEqualTo(day("Tue 12 Mar 2024"));
  }

  @Test
  void nothingCanBeRecordedBeforeItHappens() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(day("Wed 13 Mar 2024"), MONDAY_NOON))
        .withMessage(
            "occurredOn must not be later than the day of recording: entry E1, recorded at"
                + " 2024-03-11T12:00:00Z, tells of 2024-03-13");
  }

  @Test
  void anEntryIsTheSourceOfWhatItTells() {
    Entry entry = entry(day("Mon 11 Mar 2024"), MONDAY_NOON);

    assertThat(entry.kind()).isEqualTo(EventKind.REFERRER_ACKNOWLEDGED);
    assertThat(entry.occurrence())
        .isEqualTo(new Occurrence(new EntryId("E1"), day("Mon 11 Mar 2024")));
    assertThat(entry).hasToString("entry E1 (referrer acknowledged, 2024-03-11)");
  }
}
