// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** That a plan ends by the latest review alone, and that a review can be told late. */
class PlanEndingDecisionTest {

  private static final LocalDate JUNE = day("Mon 3 Jun 2024");
  private static final LocalDate JULY = day("Mon 1 Jul 2024");
  private static final LocalDate SEPTEMBER = day("Mon 2 Sep 2024");

  private static final FamilyCase ON_A_PLAN =
      FamilyCase.opened(day("Fri 1 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
          .enquiryStarted("EN1", "SD1")
          .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
          .on(day("Thu 7 Mar 2024"))
          .initialConference("CF1", "EN1")
          .protectionPlan("PL1", "C1", "CF1");

  private static final FamilyCase NO_LONGER_NEEDED =
      ON_A_PLAN.on(JUNE).reviewConference("CF2", ConferenceOutcome.PLAN_NO_LONGER_NEEDED);

  private static FamilyCase goingOn(FamilyCase known) {
    return known
        .on(JULY)
        .recordedLate(SEPTEMBER)
        .reviewConference("CF3", ConferenceOutcome.PLAN_CONTINUES);
  }

  private static FamilyCase ended(FamilyCase known) {
    return known.on(SEPTEMBER).planEnded("PL1", PlanEndReason.NO_LONGER_NEEDED, "CF2");
  }

  private static List<Verdict> proposing(FamilyCase told, FamilyCase known) {
    List<Entry> before = known.history().entries();
    List<Entry> proposed =
        told.history().entries().stream().filter(each -> !before.contains(each)).toList();
    return Decision.on(
            proposed, known.fold(), Situation.inEnglandOn(SEPTEMBER), PublishedRulebooks.all())
        .objections()
        .stream()
        .filter(each -> each.finding().card().id().value().equals("plan.ended-on-lawful-ground"))
        .map(Objection::verdict)
        .toList();
  }

  @Test
  void anEndingByAReviewThatALaterOneOvertookIsRefused() {
    FamilyCase overtaken = goingOn(NO_LONGER_NEEDED);

    assertThat(proposing(ended(NO_LONGER_NEEDED), NO_LONGER_NEEDED)).isEmpty();
    assertThat(proposing(ended(overtaken), overtaken)).containsExactly(Verdict.REFUSE);
  }

  @Test
  void aReviewThatIsToldLateOfAPlanEndedSinceIsLookedAtAndNotRefused() {
    FamilyCase known = ended(NO_LONGER_NEEDED);

    assertThat(proposing(goingOn(known), known)).containsExactly(Verdict.REVIEW);
  }

  @Test
  void theConferenceThatEndedAPlanIsNotTakenBack() {
    FamilyCase known = ended(NO_LONGER_NEEDED);
    String review = "E" + NO_LONGER_NEEDED.history().entries().size();

    assertThat(proposing(known.struckOut(review), known)).containsExactly(Verdict.REFUSE);
  }
}
