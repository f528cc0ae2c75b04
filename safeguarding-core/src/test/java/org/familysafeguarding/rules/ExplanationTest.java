// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.england.EnglandSlots;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final LocalDate HELD = day("Mon 11 Mar 2024");
  private static final LocalDate LATE = day("Fri 5 Apr 2024");

  private static final FamilyCase LATE_CONFERENCE =
      FamilyCase.opened(HELD)
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY, "TM1", "HV1", "PC1")
          .enquiryStarted("EN1", "SD1")
          .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
          .on(LATE)
          .initialConference("CN1", "EN1");

  private static Explanation explain(FamilyCase told, String rule, LocalPolicy policy) {
    Situation now = new Situation(told.today(), WorkingDayCalendar.englandAndWales(), policy);
    CaseFile file = told.fold();
    Finding finding =
        CaseReview.of(file, now, PublishedRulebooks.all()).findings().all().stream()
            .filter(each -> each.card().id().value().equals(rule))
            .findFirst()
            .orElseThrow();
    return Explanation.of(finding, file);
  }

  @Test
  void aClockIsExplainedFromItsStartToItsEndAndUnderWhichEdition() {
    Explanation explained =
        explain(LATE_CONFERENCE, "conference.initial-held-in-time", LocalPolicy.ofDefaults());

    assertThat(explained.inWords())
        .containsExactly(
            "Rule: The initial conference is held within 15 working days of the strategy discussion."
                + " Authority: Working Together to Safeguard Children, 2023, initial child"
                + " protection conferences (statutory guidance).",
            "Kept late: enquiry EN1 (C1).",
            "The clock was started by \"strategy discussion held\" of Mon 11 Mar 2024 (entry"
                + " E21).",
            "It was stopped by \"conference met\" of Fri 5 Apr 2024 (entry E24).",
            "Reason: 15 working days from Mon 11 Mar 2024 end on Wed 3 Apr 2024, passing over Good"
                + " Friday (29 Mar 2024) and Easter Monday (1 Apr 2024); done late, on Fri 5 Apr"
                + " 2024.",
            "8 days between are not counted, being weekends or bank holidays.",
            "Judged under Working Together 2023, in force from Fri 15 Dec 2023, because it began on"
                + " Mon 11 Mar 2024.");
    assertThat(explained.toString()).isEqualTo(String.join("\n", explained.inWords()));
  }

  @Test
  void itsPartsAreDataAsWell() {
    Explanation explained =
        explain(LATE_CONFERENCE, "conference.initial-held-in-time", LocalPolicy.ofDefaults());

    assertThat(explained.deadline())
        .hasValueSatisfying(each -> assertThat(each.lastDay()).isEqualTo(day("Wed 3 Apr 2024")));
    assertThat(explained.daysPassedOver())
        .containsExactlyElementsOf(
            List.of(
                day("Sat 16 Mar 2024"),
                day("Sun 17 Mar 2024"),
                day("Sat 23 Mar 2024"),
                day("Sun 24 Mar 2024"),
                day("Fri 29 Mar 2024"),
                day("Sat 30 Mar 2024"),
                day("Sun 31 Mar 2024"),
                day("Mon 1 Apr 2024")));
    assertThat(explained.entries())
        .extracting(Explanation.Told::part)
        .containsExactly(Explanation.Part.STARTED_THE_CLOCK, Explanation.Part.STOPPED_THE_CLOCK);
  }

  @Test
  void aValueIsSaidToBeTheRulebooksOrTheCouncilsAndSinceWhen() {
    FamilyCase visited =
        LATE_CONFERENCE.protectionPlan("PL1", "C1", "CN1").visit("V1", Seen.SEEN_ALONE);
    LocalPolicy always =
        LocalPolicy.of("Exampleton")
            .setting(EnglandSlots.PROTECTION_VISIT_INTERVAL, Timescale.workingDays(8));
    LocalPolicy since =
        LocalPolicy.of("Exampleton")
            .and(
                new Setting.FilledTimescale(
                    EnglandSlots.PROTECTION_VISIT_INTERVAL, Timescale.workingDays(8), HELD));
    String rule = "visit.child-on-plan-seen-regularly";

    assertThat(explain(visited, rule, LocalPolicy.ofDefaults()).inWords())
        .contains(
            "The value of visit.protection-plan-interval is the rulebook's default, 10 working"
                + " days.");
    assertThat(explain(visited, rule, always).inWords())
        .contains(
            "The value of visit.protection-plan-interval is 8 working days, set by Exampleton.");
    assertThat(explain(visited, rule, since).inWords())
        .contains(
            "The value of visit.protection-plan-interval is 8 working days, set by Exampleton for"
                + " what begins from Mon 11 Mar 2024.");
  }

  @Test
  void aShortenedTimeIsSaidToBeTheCouncils() {
    LocalPolicy shortened =
        LocalPolicy.of("Exampleton")
            .and(
                new Setting.Shortened(
                    new RuleId("conference.initial-held-in-time"),
                    Timescale.workingDays(10),
                    LocalDate.MIN));

    assertThat(explain(LATE_CONFERENCE, "conference.initial-held-in-time", shortened).inWords())
        .contains(
            "The value of conference.initial-held-in-time is 10 working days, set by Exampleton.");
  }

  @Test
  void factsAreExplainedByWhatTheyRestOn() {
    Explanation explained =
        explain(LATE_CONFERENCE, "conference.decides-for-every-child", LocalPolicy.ofDefaults());

    assertThat(explained.entries())
        .extracting(Explanation.Told::part)
        .containsExactly(Explanation.Part.EVIDENCE);
    assertThat(explained.deadline()).isEmpty();
    assertThat(explained.daysPassedOver()).isEmpty();
    assertThat(explained.inWords())
        .hasSize(5)
        .element(2)
        .isEqualTo("It rests on \"conference met\" of Fri 5 Apr 2024 (entry E24).");
  }

  @Test
  void weeksPassOverNothing() {
    Explanation explained =
        explain(
            LATE_CONFERENCE.protectionPlan("PL1", "C1", "CN1"),
            "visit.unseen-by-social-worker-escalated",
            LocalPolicy.ofDefaults());

    assertThat(explained.deadline()).isPresent();
    assertThat(explained.daysPassedOver()).isEmpty();
  }

  @Test
  void aDepartureIsShownBesideTheRuleUntilItsLastDay() {
    FamilyCase departed = LATE_CONFERENCE.departed("conference.initial-held-in-time", "EN1", LATE);
    String rule = "conference.initial-held-in-time";

    assertThat(explain(departed, rule, LocalPolicy.ofDefaults()).inWords())
        .endsWith(
            "Departed from by agreement of TM1, team manager, on Fri 5 Apr 2024.",
            "The departure holds until Fri 5 Apr 2024.");
    assertThat(explain(departed.on(LATE.plusDays(1)), rule, LocalPolicy.ofDefaults()).inWords())
        .noneMatch(sentence -> sentence.startsWith("Departed"));
  }

  @Test
  void whatBeganBeforeAnyEditionIsSaidToHaveNone() {
    FamilyCase early =
        FamilyCase.opened(day("Mon 5 Mar 2018"))
            .withChildBorn("C1", day("Sat 6 May 2017"))
            .referred("R1");

    assertThat(explain(early, "referral.decided-in-time", LocalPolicy.ofDefaults()).inWords())
        .contains("No edition is known that was in force when it began, on Mon 5 Mar 2018.");
  }
}
