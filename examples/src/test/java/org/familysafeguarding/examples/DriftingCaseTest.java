// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The family whose case drifts, judged on Wed 12 Jun 2024. Every date was worked out by hand.
 *
 * <p>Working days leave out Good Friday 29 March, Easter Monday 1 April, and Mondays 6 and 27 May.
 */
class DriftingCaseTest {

  private static final String TODAY = "Wed 12 Jun 2024";

  @Test
  void whatIsDueNextIsDueOnTheDaysWorkedOutByHand() throws IOException {
    List<String> due =
        drifting().review().obligations().stream()
            .map(each -> each.dueBy() + " " + each.finding().card().id() + " " + each.isOverdue())
            .distinct()
            .toList();
    assertThat(due)
        .containsExactly(
            // a month after the first allocation, Wed 13 March
            "2024-04-13 supervision.group-held-regularly true",
            // ten working days after the conference of Tue 9 April
            "2024-04-23 core-group.first-held-in-time true",
            // ten working days after Fri 3 May: 7-10 (4), 13-17 (9), 20 (10)
            "2024-05-20 visit.child-on-plan-seen-regularly true",
            // four weeks after Fri 3 May, when they were last seen
            "2024-05-31 visit.unseen-by-social-worker-escalated true",
            // six weeks after Fri 3 May
            "2024-06-14 visit.unseen-by-anybody-escalated false",
            // three months after Tue 9 April
            "2024-07-09 review.first-held-in-time false");
  }

  @Test
  void whatWasDoneLateWasDueOnTheDaysWorkedOutByHand() throws IOException {
    assertThat(drifting().findings())
        .filteredOn(each -> each.contains("MET_LATE"))
        .containsExactly(
            // one working day after Thu 7 March, decided on Mon 11 March
            "referral.decided-in-time R1 [C1, C2] MET_LATE 2024-03-08",
            // nobody can be told in time of what is decided late
            "referral.referrer-told-of-decision R1 [C1, C2] MET_LATE 2024-03-08",
            "referral.family-told-of-decision R1 [C1, C2] MET_LATE 2024-03-08",
            // 45 from 7 March: 15 by 28 March, 19 by 5 April, 39 by 3 May, 7-10 May (43), 13, 14
            "assessment.concluded-in-time AS1 [C1] MET_LATE 2024-05-14",
            // 15 from Mon 11 March: 12-15 (4), 18-22 (9), 25-28 (13), 2 April (14), 3 April (15)
            "enquiry.answered-in-time EN1 [C1] MET_LATE 2024-04-03",
            "enquiry.answered-in-time EN1 [C2] MET_LATE 2024-04-03",
            "conference.initial-held-in-time EN1 [C1] MET_LATE 2024-04-03",
            "conference.initial-held-in-time EN1 [C2] MET_LATE 2024-04-03",
            // ten from Thu 18 April: 19 (1), 22-26 (6), 29 April - 2 May (10)
            "visit.child-on-plan-seen-regularly P1 [C1] MET_LATE 2024-05-02",
            "visit.child-on-plan-seen-regularly P2 [C2] MET_LATE 2024-05-02");
  }

  @Test
  void whatIsNotAsItShouldBeIsThePoliceMissingAndTheOverrunUnexplained() throws IOException {
    assertThat(drifting().findings())
        .filteredOn(each -> each.contains("BREACHED"))
        .containsExactly(
            "assessment.overrun-explained AS1 [C1] BREACHED -",
            "strategy.attended-by-all-three SD1 [C1, C2] BREACHED -");
  }

  @Test
  void decidingOnTheReferralInTimeChangesThatAndTheClockItStartsAndNothingElse()
      throws IOException {
    String decided = entry("referral-decided");
    assertThat(changed(decided, decided.replace("2024-03-11", "2024-03-08")))
        .containsExactly(
            "referral.decided-in-time R1 [C1, C2] MET_LATE 2024-03-08",
            "strategy.held-in-time R1 [C1] MET 2024-03-12",
            "strategy.held-in-time R1 [C2] MET 2024-03-12",
            "referral.decided-in-time R1 [C1, C2] MET 2024-03-08",
            // one working day after Fri 8 March
            "strategy.held-in-time R1 [C1] MET 2024-03-11",
            "strategy.held-in-time R1 [C2] MET 2024-03-11");
  }

  @Test
  void concludingTheAssessmentInTimeChangesWhatIsSaidOfItsTimeAndNothingElse() throws IOException {
    String concluded = entry("assessment-concluded", "AS1");
    assertThat(changed(concluded, concluded.replaceFirst("2024-05-20", "2024-05-14")))
        .containsExactly(
            "assessment.concluded-in-time AS1 [C1] MET_LATE 2024-05-14",
            "assessment.overrun-explained AS1 [C1] BREACHED -",
            "assessment.concluded-in-time AS1 [C1] MET 2024-05-14");
  }

  @Test
  void aStrategyDiscussionOneDayLaterMovesWhatRunsFromItByOneDayAndNothingElse()
      throws IOException {
    String discussed = entry("strategy-discussion-held");
    String started = entry("enquiry-started");
    List<String> before = drifting().findings();
    List<String> after =
        drifting()
            .changing(discussed, onThe12th(discussed))
            .changing(started, onThe12th(started))
            .findings();
    assertThat(difference(before, after))
        .containsExactly(
            // one calendar day, and five working days, after Mon 11 March
            "strategy.recorded-in-time SD1 [C1, C2] MET 2024-03-12",
            "strategy.record-shared SD1 [C1, C2] MET 2024-03-18",
            "enquiry.answered-in-time EN1 [C1] MET_LATE 2024-04-03",
            "enquiry.answered-in-time EN1 [C2] MET_LATE 2024-04-03",
            "conference.initial-held-in-time EN1 [C1] MET_LATE 2024-04-03",
            "conference.initial-held-in-time EN1 [C2] MET_LATE 2024-04-03",
            "strategy.recorded-in-time SD1 [C1, C2] MET 2024-03-13",
            "strategy.record-shared SD1 [C1, C2] MET 2024-03-19",
            "enquiry.answered-in-time EN1 [C1] MET_LATE 2024-04-04",
            "enquiry.answered-in-time EN1 [C2] MET_LATE 2024-04-04",
            "conference.initial-held-in-time EN1 [C1] MET_LATE 2024-04-04",
            "conference.initial-held-in-time EN1 [C2] MET_LATE 2024-04-04");
  }

  private static String onThe12th(String entry) {
    return entry.replace("2024-03-11", "2024-03-12");
  }

  private static ShippedCase drifting() throws IOException {
    return ShippedCase.named("drifting.json", TODAY);
  }

  private static String entry(String... holding) throws IOException {
    return java.nio.file.Files.readAllLines(Run.CASES.resolve("drifting.json")).stream()
        .filter(line -> List.of(holding).stream().allMatch(line::contains))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> changed(String piece, String to) throws IOException {
    return difference(drifting().findings(), drifting().changing(piece, to).findings());
  }

  /** What only the one says, then what only the other says. */
  private static List<String> difference(List<String> one, List<String> other) {
    List<String> gone = new ArrayList<>(one);
    other.forEach(gone::remove);
    List<String> come = new ArrayList<>(other);
    one.forEach(come::remove);
    gone.addAll(come);
    return gone;
  }
}
