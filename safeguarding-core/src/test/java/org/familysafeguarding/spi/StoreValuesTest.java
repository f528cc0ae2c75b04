// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.receipt.Fingerprint;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.InventedPeople;
import org.junit.jupiter.api.Test;

/** What is said to stores, and what they answer. */
class StoreValuesTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("DPO1"),
          new Narrative("Article 17"),
          Instant.parse("2024-03-11T12:00:00.123456789Z"));

  @Test
  void aCursorStandsBeforeWhatComesLaterInTheAlphabet() {
    FileCursor cursor = FileCursor.after(FILE);
    assertThat(cursor.isBefore(new CaseFileId("CF-2"))).isTrue();
    assertThat(cursor.isBefore(FILE)).isFalse();
    assertThat(cursor.isBefore(new CaseFileId("A"))).isFalse();
    assertThat(FileCursor.start().isBefore(new CaseFileId("."))).isTrue();
    assertThat(cursor).hasToString("after CF-1");
    assertThat(FileCursor.start()).hasToString("at the start");
  }

  @Test
  void anAnchorIsOneLineThatCanBeReadBack() {
    Anchor anchor = new Anchor(FILE, 12, Fingerprint.ofNothing());
    assertThat(anchor).hasToString("CF-1 12 " + "0".repeat(64));
    assertThat(Anchor.parse(anchor.toString())).isEqualTo(anchor);
    for (String line : List.of("", "CF-1 12", "CF-1 x " + "0".repeat(64), "CF-1 0 00", "a b c d")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse(line));
    }
  }

  @Test
  void aLinkDependsOnEveryEntryBeforeIt() {
    List<Entry> entries =
        FamilyCase.opened(day("Mon 11 Mar 2024")).withUsualTeam().history().entries();
    Fingerprint first = Fingerprint.ofNothing().followedBy(entries.get(0));
    Fingerprint second = Fingerprint.ofNothing().followedBy(entries.get(1));
    assertThat(first.followedBy(entries.get(2))).isNotEqualTo(second.followedBy(entries.get(2)));
    assertThat(first.followedBy(entries.get(2))).isEqualTo(first.followedBy(entries.get(2)));
  }

  @Test
  void anOverlongEntryIsNamedWithItsFile() {
    OverlongEntryException overlong = new OverlongEntryException(FILE, new EntryId("E1"), 12, 10);
    assertThat(overlong.file()).isEqualTo(FILE);
    assertThat(overlong.entry()).isEqualTo(new EntryId("E1"));
    assertThat(overlong)
        .hasMessage(
            "Entry E1 of case file CF-1 takes 12 characters, but at most 10 can be kept; divide it");
  }

  @Test
  void momentsAreKeptToTheMicrosecond() {
    assertThat(DECISION.at()).isEqualTo("2024-03-11T12:00:00.123456Z");
    assertThat(new Access(FILE, DECISION.decidedBy(), DECISION.grounds(), DECISION.at()).at())
        .isEqualTo(DECISION.at());
  }

  @Test
  void nothingThatCannotBeIsAsked() {
    assertThatIllegalArgumentException().isThrownBy(() -> WorkQuery.everything().atMost(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkDifference(FILE, List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tombstone(FILE, 0, Fingerprint.ofNothing(), DECISION));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tampering(FILE, -1, Tampering.Kind.EDITED));
  }

  @Test
  void refusalsSayWhichFileAndNothingOfWhatItHolds() {
    Tombstone left = new Tombstone(FILE, 3, Fingerprint.ofNothing(), DECISION);
    assertThat(new ErasedCaseFileException(left))
        .hasMessage("CF-1 was erased by decision of DPO1 at 2024-03-11T12:00:00.123456Z");
    HeldCaseFileException held = new HeldCaseFileException(FILE, List.of(new HoldId("H1")));
    assertThat(held).hasMessage("CF-1 must not be erased: held by [H1]");
    assertThat(held.file()).isEqualTo(FILE);
    assertThat(held.holds()).containsExactly(new HoldId("H1"));
    assertThat(new LegalHold(new HoldId("H1"), DECISION, Optional.empty()).stands()).isTrue();
  }

  @Test
  void identifiersHideTheNumbersThatAreSecret() {
    assertThat(new PersonIdentifier.Nhs(InventedPeople.nhsNumber(1)).toString())
        .doesNotContain(InventedPeople.nhsNumber(1).digits());
    assertThat(new PersonIdentifier.Pupil(InventedPeople.upn(1)).toString())
        .doesNotContain(InventedPeople.upn(1).value());
    assertThat(new PersonIdentifier.LocalChild(new LocalChildId("7"))).asString().contains("7");
    assertThat(new Access(FILE, DECISION.decidedBy(), DECISION.grounds(), DECISION.at()))
        .asString()
        .doesNotContain("Article");
  }
}
