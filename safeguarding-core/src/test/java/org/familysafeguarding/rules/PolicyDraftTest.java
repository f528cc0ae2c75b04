// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;
import org.junit.jupiter.api.Test;

class PolicyDraftTest {

  private static final TimescaleSlot INTERVAL =
      new TimescaleSlot(
          "visit.interval",
          Timescale.workingDays(10),
          List.of(Timescale.workingDays(30)),
          "Councils differ");
  private static final NumberSlot AGENCIES =
      new NumberSlot("conference.agencies", 2, 1, 5, "Councils differ");
  private static final CommencementSlot ACT =
      new CommencementSlot("act.section", "Section 1", "Not in force yet");
  private static final List<Slot> SLOTS = List.of(INTERVAL, AGENCIES, ACT);
  private static final LocalDate APRIL = day("Mon 1 Apr 2024");

  private static final RuleCard LIMITED =
      SampleRules.card("referral.decided").within(Timescale.workingDays(5));
  private static final RuleCard UNLIMITED = SampleRules.card("referral.explained");

  private static final List<Rulebook> BOOKS =
      List.of(
          Rulebook.of(
              "Manual",
              List.of(
                  SampleRules.edition(
                      "first",
                      DateSpan.from(day("Mon 1 Jan 2018")),
                      asking(LIMITED),
                      asking(UNLIMITED)))));

  private static Rule asking(RuleCard card) {
    return Rule.forEachSeries(
        card,
        file -> List.of(),
        thing -> Subject.of(Subject.Kind.FAMILY, new RuleId("a.b"), java.util.Set.of()),
        (thing, matter) -> Findings.none());
  }

  private static PolicyLine line(String set, String to) {
    return new PolicyLine(set, to, Optional.empty());
  }

  private static LocalPolicy policy(PolicyLine... lines) {
    return new PolicyDraft("Exampleton", List.of(lines)).checkedAgainst(SLOTS, BOOKS);
  }

  private static List<String> problems(PolicyLine... lines) {
    try {
      policy(lines);
      return List.of();
    } catch (RefusedPolicyException refused) {
      return refused.problems().stream().map(PolicyProblem::toString).toList();
    }
  }

  @Test
  void whatACouncilWritesBecomesItsPolicy() {
    LocalPolicy made =
        policy(
            new PolicyLine("visit.interval", "8 working days", Optional.of(APRIL)),
            line("conference.agencies", "3"),
            line("referral.decided", "2 working days"),
            line("act.section", "2024-04-01"));

    assertThat(made.name()).isEqualTo("Exampleton");
    assertThat(made.on(APRIL, INTERVAL)).isEqualTo(Timescale.workingDays(8));
    assertThat(made.on(APRIL.minusDays(1), INTERVAL)).isEqualTo(Timescale.workingDays(10));
    assertThat(made.on(APRIL, AGENCIES)).isEqualTo(3);
    assertThat(made.shortened(LIMITED.id(), Timescale.workingDays(5), APRIL))
        .isEqualTo(Timescale.workingDays(2));
    assertThat(made.hasCommenced(ACT, APRIL)).isTrue();
    assertThat(made.hasCommenced(ACT, APRIL.minusDays(1))).isFalse();
  }

  @Test
  void theSameSlotMayBeSetForDifferentDays() {
    LocalPolicy made =
        policy(
            line("conference.agencies", "3"),
            new PolicyLine("conference.agencies", "4", Optional.of(APRIL)));

    assertThat(made.on(APRIL.minusDays(1), AGENCIES)).isEqualTo(3);
    assertThat(made.on(APRIL, AGENCIES)).isEqualTo(4);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            problems(
                line("visit.interval", "31 working days"),
                line("visit.interval", "soon"),
                line("conference.agencies", "many"),
                line("conference.agencies", "6"),
                line("referral.decided", "6 working days"),
                line("referral.explained", "2 working days"),
                line("referral.unknown", "2 working days"),
                line("act.section", "next year"),
                line("referral.decided", "5 calendar days")))
        .containsExactly(
            "line 1, visit.interval: visit.interval must be at most one of [30 working days], but"
                + " was 31 working days",
            "line 2, visit.interval: is set twice for the same day; leave one of them out",
            "line 3, conference.agencies: must be a whole number, but was many",
            "line 4, conference.agencies: is set twice for the same day; leave one of them out",
            "line 5, referral.decided: may be made shorter than the 5 working days of Manual, first"
                + " edition, promises (local) and never longer, and must be counted alike, but was"
                + " 6 working days",
            "line 6, referral.explained: has no one timescale of its own that a council could"
                + " shorten",
            "line 7, referral.unknown: is neither a slot nor a rule; there are referral.decided,"
                + " referral.explained",
            "line 8, act.section: must be the day it commences, such as 2027-09-01, but was next"
                + " year",
            "line 9, referral.decided: is set twice for the same day; leave one of them out");
  }

  @Test
  void atTheLimitNothingIsLoosenedAndInOtherUnitsNobodyCanSay() {
    assertThat(problems(line("referral.decided", "5 working days"))).isEmpty();
    assertThat(problems(line("referral.decided", "1 week")))
        .singleElement()
        .asString()
        .contains("must be counted alike, but was 1 week");
  }

  @Test
  void aNameLikeNoOtherIsAnsweredWithThePartsThereAre() {
    assertThat(problems(line("frequency", "3")))
        .singleElement()
        .asString()
        .endsWith("those whose names begin with act, conference, referral, visit");
  }

  @Test
  void theRefusalNamesTheCouncilAndEveryProblem() {
    assertThatExceptionOfType(RefusedPolicyException.class)
        .isThrownBy(() -> policy(line("act.section", "x"), line("conference.agencies", "0")))
        .withMessageStartingWith("The policy of Exampleton cannot stand:\nline 1, act.section: ")
        .withMessageContaining("\nline 2, conference.agencies: ");
  }

  @Test
  void aCommencementHasOneDayOnly() {
    assertThat(problems(new PolicyLine("act.section", "2027-09-01", Optional.of(APRIL))))
        .containsExactly(
            "line 1, act.section: commences on the day it is set to; leave \"from\" out");
  }
}
