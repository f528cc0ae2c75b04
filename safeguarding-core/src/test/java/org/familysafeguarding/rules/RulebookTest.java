// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.rules.Outcome.MET;
import static org.familysafeguarding.rules.Outcome.OPEN;
import static org.familysafeguarding.rules.Outcome.OVERDUE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;
import static org.familysafeguarding.testkit.findings.FindingAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.england.EnglandRulebook;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class RulebookTest {

  private static final LocalDate NEW_EDITION = day("Fri 15 Dec 2023");
  private static final RulebookEdition OLD =
      SampleRules.edition(
          "Old",
          DateSpan.of(day("Sun 1 Jul 2018"), NEW_EDITION),
          SampleRules.deciding("test.decided", Timescale.workingDays(1)));
  private static final RulebookEdition NEW =
      SampleRules.edition(
          "New",
          DateSpan.from(NEW_EDITION),
          SampleRules.deciding("test.decided", Timescale.workingDays(3)));
  private static final Rulebook BOOK = Rulebook.of("Sample", List.of(OLD, NEW));

  private static FamilyCase referredOn(String day) {
    return FamilyCase.opened(day(day)).withChildBorn("C1", day("Sat 6 May 2017")).referred("R1");
  }

  private static Findings judged(FamilyCase told, String today) {
    return BOOK.judge(told.fold(), Situation.inEnglandOn(day(today)));
  }

  @Test
  void whatBeganUnderAnEditionIsJudgedByItAlone() {
    FamilyCase both = referredOn("Thu 14 Dec 2023").on(NEW_EDITION).referred("R2");

    assertThat(judged(both, "Mon 18 Dec 2023")).stand(OVERDUE, OPEN);
    assertThat(judged(both, "Mon 18 Dec 2023")).findingAbout("R1").isDue(NEW_EDITION);
    assertThat(judged(both, "Mon 18 Dec 2023")).findingAbout("R2").isDue(day("Wed 20 Dec 2023"));
  }

  @Test
  void theEditionOfWorkingTogetherIsThatOfTheReferral() {
    for (String began : List.of("Thu 14 Dec 2023", "Fri 15 Dec 2023", "Wed 18 Mar 2026")) {
      String edition = Map.of('T', "2018", 'F', "2023", 'W', "2026").get(began.charAt(0));
      Findings found =
          EnglandRulebook.rulebook()
              .judge(referredOn(began).fold(), Situation.inEnglandOn(day("Mon 30 Mar 2026")));

      assertThat(found).finding("referral.decided-in-time").hasOutcome(OVERDUE);
      org.assertj.core.api.Assertions.assertThat(found.all())
          .filteredOn(
              each -> each.card().authority().instrument().title().startsWith("Working Together"))
          .isNotEmpty()
          .allSatisfy(
              each ->
                  org.assertj.core.api.Assertions.assertThat(
                          each.card().authority().instrument().edition())
                      .isEqualTo(edition));
    }
  }

  @Test
  void whatBeganBeforeTheFirstEditionCannotBeJudged() {
    FamilyCase old = referredOn("Fri 29 Jun 2018");

    assertThat(judged(old, "Mon 18 Dec 2023"))
        .hasOnly("test.decided", UNDETERMINED)
        .about("R1")
        .began(day("Fri 29 Jun 2018"))
        .becauseOf("E3")
        .because("an edition of Sample from before Sun 1 Jul 2018 is not recorded");
    assertThat(judged(old, "Fri 29 Jun 2018")).hasOnly("test.decided", UNDETERMINED);
    assertThat(judged(referredOn("Sun 1 Jul 2018"), "Sun 1 Jul 2018"))
        .hasOnly("test.decided", OPEN);
  }

  @Test
  void whatHappenedAfterTodayIsLeftOutOfAccount() {
    FamilyCase told =
        referredOn("Mon 11 Mar 2024")
            .on(day("Wed 13 Mar 2024"))
            .decided("R1", ReferralDecision.EARLY_HELP)
            .referred("R2");

    assertThat(judged(told, "Tue 12 Mar 2024")).onlyFinding().about("R1").hasOutcome(OPEN);
    assertThat(judged(told, "Wed 13 Mar 2024")).stand(MET, OPEN);
  }

  @Test
  void theEditionInForceIsFoundByTheDay() {
    assertThat(BOOK.inForceOn(day("Sat 30 Jun 2018"))).isEmpty();
    assertThat(BOOK.inForceOn(day("Sun 1 Jul 2018"))).contains(OLD);
    assertThat(BOOK.inForceOn(day("Thu 14 Dec 2023"))).contains(OLD);
    assertThat(BOOK.inForceOn(NEW_EDITION)).contains(NEW);
    assertThat(BOOK.editions()).containsExactly(OLD, NEW);
    assertThat(BOOK.name()).isEqualTo("Sample");
    assertThat(BOOK).hasToString("Sample in 2 editions");
    assertThat(Rulebook.of("Sample", List.of(NEW))).hasToString("Sample in 1 edition");
  }

  @Test
  void editionsLeaveNoGapAndDoNotOverlap() {
    RulebookEdition tooShort =
        SampleRules.edition("Old", DateSpan.of(day("Sun 1 Jul 2018"), day("Thu 14 Dec 2023")));
    RulebookEdition tooLong =
        SampleRules.edition("Old", DateSpan.of(day("Sun 1 Jul 2018"), day("Sat 16 Dec 2023")));
    RulebookEdition endless = SampleRules.edition("Old", DateSpan.from(day("Sun 1 Jul 2018")));

    for (RulebookEdition wrong : List.of(tooShort, tooLong, endless)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rulebook.of("Sample", List.of(wrong, NEW)))
          .withMessage("In Sample, edition Old must end on 2023-12-15, the day edition New begins");
    }
  }

  @Test
  void theLastEditionHasNoEndAndThereIsAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.of("Sample", List.of(OLD)))
        .withMessage("The last edition of Sample must have no end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.of("Sample", List.of()))
        .withMessage("Sample must have at least one edition");
  }

  @Test
  void aRuleStandsOnceInAnEditionAndOnThePageOfItsStage() {
    Rule rule = SampleRules.deciding("test.decided", Timescale.workingDays(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleRules.edition("Twice", DateSpan.from(NEW_EDITION), rule, rule))
        .withMessage("Rule test.decided stands twice in Twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulebookPage.of(Stage.REVIEW, rule))
        .withMessage("Rule test.decided belongs on the page Conference, not on the page Review");
  }
}
