// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.familysafeguarding.rules.Outcome;
import org.junit.jupiter.api.Test;

/**
 * The family that goes well and steps down, judged on Wed 25 Sep 2024; dates worked out by hand.
 */
class SteppingDownCaseTest {

  @Test
  void nothingIsLateAndOnlyTheNextVisitSupervisionAndReviewAreDue() throws IOException {
    ShippedCase steppingDown = steppingDown();
    assertThat(steppingDown.review().findings().breaches()).isEmpty();
    assertThat(steppingDown.review().findings().that(Outcome.UNDETERMINED)).isEmpty();
    assertThat(steppingDown.review().obligations())
        .extracting(each -> each.dueBy() + " " + each.finding().card().id())
        .containsExactly(
            // 20 from Thu 5 September: 6 (1), 9-13 (6), 16-20 (11), 23-27 (16), 30, 1-3 October
            "2024-10-03 child-in-need.seen-regularly",
            "2024-10-03 child-in-need.seen-regularly",
            // a month after Wed 18 September
            "2024-10-18 supervision.group-held-regularly",
            // six months after Thu 12 September
            "2025-03-12 child-in-need.reviewed-regularly",
            "2025-03-12 child-in-need.reviewed-regularly");
  }

  @Test
  void theClocksRanOutOnTheDaysWorkedOutByHand() throws IOException {
    assertThat(steppingDown().findings())
        .contains(
            // one working day after Mon 5 February
            "referral.decided-in-time R1 [C1, C2] MET 2024-02-06",
            // 45 from 5 February: 19 by 1 March, 38 by 28 March, 42 by 5 April, 8-10 April
            "assessment.concluded-in-time AS1 [C1] MET 2024-04-10",
            // one working day after Tue 6 February
            "strategy.held-in-time R1 [C1] MET 2024-02-07",
            // 15 from Wed 7 February: 8, 9 (2), 12-16 (7), 19-23 (12), 26-28 (15)
            "conference.initial-held-in-time EN1 [C1] MET 2024-02-28",
            // ten from Tue 27 February: 28 February - 1 March (3), 4-8 (8), 11, 12 (10)
            "core-group.first-held-in-time P1 [C1] MET 2024-03-12",
            // three months from 27 February, a bank holiday notwithstanding
            "review.first-held-in-time P1 [C1] MET 2024-05-27",
            // six months from Thu 23 May
            "review.later-held-in-time P1 [C1] MET 2024-11-23",
            // ten from Mon 17 June: 18-21 (4), 24-28 (9), 1 July (10)
            "visit.child-on-plan-seen-regularly P1 [C1] MET 2024-07-01");
  }

  /** Of all that is not asked, what had a last day was on its way when the plans ended. */
  @Test
  void whatThePlansEndMadeNeedlessIsNotAsked() throws IOException {
    List<String> needless =
        steppingDown().findings().stream()
            .filter(each -> each.contains("NOT_APPLICABLE") && !each.endsWith(" -"))
            .toList();
    assertThat(needless)
        .containsExactly(
            "core-group.keeps-meeting P1 [C1] NOT_APPLICABLE 2024-08-25",
            "core-group.keeps-meeting P2 [C2] NOT_APPLICABLE 2024-08-25",
            "visit.child-on-plan-seen-regularly P1 [C1] NOT_APPLICABLE 2024-08-22",
            "visit.child-on-plan-seen-regularly P2 [C2] NOT_APPLICABLE 2024-08-22",
            // four weeks, and six, after Thu 8 August
            "visit.unseen-by-social-worker-escalated P1 [C1] NOT_APPLICABLE 2024-09-05",
            "visit.unseen-by-social-worker-escalated P2 [C2] NOT_APPLICABLE 2024-09-05",
            "visit.unseen-by-anybody-escalated P1 [C1] NOT_APPLICABLE 2024-09-19",
            "visit.unseen-by-anybody-escalated P2 [C2] NOT_APPLICABLE 2024-09-19");
  }

  private static ShippedCase steppingDown() throws IOException {
    return ShippedCase.named("stepping-down.json", "Wed 25 Sep 2024");
  }
}
