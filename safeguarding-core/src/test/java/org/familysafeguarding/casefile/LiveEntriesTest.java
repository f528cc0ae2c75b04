// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class LiveEntriesTest {

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", day("Wed 6 May 2020"));

  /** E3 tells of a visit on Monday 4 March. */
  private final FamilyCase visited = marlowe.visit("V1", Seen.SEEN_ALONE);

  private static CaseEvent eventOf(FamilyCase told, String id) {
    return told.history().entries().stream()
        .filter(entry -> entry.id().value().equals(id))
        .map(Entry::event)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> live(FamilyCase told) {
    return LiveEntries.of(told.history()).stream().map(entry -> entry.id().value()).toList();
  }

  @Test
  void aCorrectionStandsInPlaceOfWhatItCorrectsOnTheDayItGives() {
    FamilyCase corrected =
        visited.on(day("Tue 5 Mar 2024")).corrected("E3", eventOf(visited, "E3"));

    Entry standing = LiveEntries.of(corrected.history()).get(2);
    assertThat(standing.id()).isEqualTo(new EntryId("E4"));
    assertThat(standing.kind()).isEqualTo(EventKind.VISIT_MADE);
    assertThat(standing.occurredOn()).isEqualTo(day("Tue 5 Mar 2024"));
  }

  @Test
  void aCorrectionMayItselfBeCorrected() {
    FamilyCase twice =
        visited
            .on(day("Tue 5 Mar 2024"))
            .corrected("E3", eventOf(visited, "E3"))
            .on(day("Wed 6 Mar 2024"))
            .corrected("E4", eventOf(visited, "E3"));

    assertThat(live(twice)).containsExactly("E1", "E2", "E5");
    assertThat(twice.fold().visits().all())
        .extracting(each -> each.made().on())
        .containsExactly(day("Wed 6 Mar 2024"));
  }

  @Test
  void strikingOutTheSecondCorrectionBringsBackTheFirst() {
    FamilyCase twice =
        visited
            .on(day("Tue 5 Mar 2024"))
            .corrected("E3", eventOf(visited, "E3"))
            .on(day("Wed 6 Mar 2024"))
            .corrected("E4", eventOf(visited, "E3"));

    assertThat(live(twice.struckOut("E5"))).containsExactly("E1", "E2", "E4");
    assertThat(live(twice.struckOut("E5").struckOut("E4"))).containsExactly("E1", "E2", "E3");
  }

  @Test
  void aCorrectionInPlaceOfAStrikingOutLeavesOneAccountStanding() {
    FamilyCase putRight =
        visited.struckOut("E3").on(day("Tue 5 Mar 2024")).corrected("E4", eventOf(visited, "E3"));

    assertThat(live(putRight)).containsExactly("E1", "E2", "E5");
  }

  @Test
  void ofTwoCorrectionsOfOneEntryBothStandUnlessOneIsStruckOut() {
    FamilyCase twice =
        visited
            .corrected("E3", eventOf(visited, "E3"))
            .corrected("E3", eventOf(marlowe.visit("V2", Seen.NOT_SEEN), "E3"));

    assertThat(live(twice)).containsExactly("E1", "E2", "E4", "E5");
    assertThat(live(twice.struckOut("E4"))).containsExactly("E1", "E2", "E5");
  }

  @Test
  void strikingOutACorrectionBringsBackWhatItCorrected() {
    FamilyCase restored =
        visited.on(day("Tue 5 Mar 2024")).corrected("E3", eventOf(visited, "E3")).struckOut("E4");

    assertThat(live(restored)).containsExactly("E1", "E2", "E3");
  }

  @Test
  void strikingOutAStrikingOutBringsBackToo() {
    assertThat(live(visited.struckOut("E3"))).containsExactly("E1", "E2");
    assertThat(live(visited.struckOut("E3").struckOut("E4"))).containsExactly("E1", "E2", "E3");
    assertThat(live(visited.struckOut("E3").struckOut("E4").struckOut("E5")))
        .containsExactly("E1", "E2");
  }

  @Test
  void anEntryThatWasStruckOutTwiceComesBackOnlyWhenBothAreStruckOut() {
    FamilyCase twice = visited.struckOut("E3").struckOut("E3");

    assertThat(live(twice.struckOut("E4"))).containsExactly("E1", "E2");
    assertThat(live(twice.struckOut("E4").struckOut("E5"))).containsExactly("E1", "E2", "E3");
  }

  @Test
  void onlyWhatWasRecordedBeforeCanBePutRight() {
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> marlowe.struckOut("E4").visit("V1", Seen.SEEN_ALONE).fold())
        .withMessage(
            "Impossible history at entry E3 (entry struck out, 2024-03-04): it amends entry E4,"
                + " which was not recorded before it");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> visited.corrected("E9", eventOf(visited, "E3")).fold())
        .withMessageContaining("it amends entry E9");
    assertThatExceptionOfType(ImpossibleHistoryException.class)
        .isThrownBy(() -> marlowe.struckOut("E3").fold())
        .withMessageContaining("it amends entry E3");
  }

  @Test
  void anAmendmentCannotBeWhatHappened() {
    CaseEvent strike = eventOf(visited.struckOut("E3"), "E4");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CaseRecordEvent.Corrected(
                    new EntryId("E3"), strike, new Narrative("A mistake.")))
        .withMessage(
            "event must say what happened; to undo a correction of entry E3, strike that"
                + " correction out");
    CaseEvent correction = eventOf(visited.corrected("E3", eventOf(visited, "E3")), "E4");
    assertThatIllegalArgumentException().isThrownBy(() -> visited.corrected("E4", correction));
  }

  @Test
  void introductionsComeFirstThenDaysThenTheOrderOfEventsInADay() {
    FamilyCase told =
        marlowe
            .on(day("Fri 8 Mar 2024"))
            .visit("V1", Seen.SEEN_ALONE)
            .referredBy("R1", ReferralSource.SCHOOL)
            .on(day("Tue 5 Mar 2024"))
            .visit("V2", Seen.SEEN_ALONE)
            .on(day("Mon 11 Mar 2024"))
            .withAdult("A1");

    assertThat(live(told)).containsExactly("E1", "E2", "E6", "E5", "E4", "E3");
  }

  @Test
  void ofTwoEventsOfOneKindOnOneDayTheOneRecordedFirstComesFirst() {
    assertThat(live(visited.visit("V2", Seen.SEEN_ALONE))).containsExactly("E1", "E2", "E3", "E4");
  }
}
