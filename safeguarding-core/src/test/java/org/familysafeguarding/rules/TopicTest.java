// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.referral.ReceivedReferral;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class TopicTest {

  private static final CaseFile FILE =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 6 May 2022"))
          .referred("R1")
          .fold();

  private static final LocalDate ANEW = day("Fri 15 Dec 2023");
  private static final DateSpan BEFORE = DateSpan.of(day("Sun 1 Jul 2018"), ANEW);

  /** Referred on the last day of one edition, and on the first of the next. */
  private static final CaseFile REFERRED_TWICE =
      FamilyCase.opened(day("Thu 14 Dec 2023"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 6 May 2022"))
          .referred("R1")
          .on(ANEW)
          .referred("R2")
          .fold();

  private static final Situation NOW = Situation.inEnglandOn(day("Wed 13 Mar 2024"));

  private final List<CaseFile> lookedUpIn = new ArrayList<>();
  private final Topic<Child> children =
      Topic.of(this::lookUp, child -> Subject.of(Subject.Kind.CHILD, child.id(), child.id()));

  private List<Child> lookUp(CaseFile file) {
    lookedUpIn.add(file);
    return file.family().children();
  }

  private Rule known(String id) {
    return Rule.forEach(
        SampleRules.card(id),
        children,
        (child, matter) -> matter.kept("known", matter.file().referrals().all().get(0).received()));
  }

  private Rule keepingEveryReferral(String id) {
    return Rule.forEachSeries(
        SampleRules.card(id),
        children,
        (child, matter) ->
            Findings.forEach(
                matter.file().referrals().all(), each -> matter.kept("in", each.received())));
  }

  private static Rulebook book(Rule... rules) {
    return Rulebook.of(
        "Sample",
        List.of(SampleRules.edition("Only", DateSpan.from(day("Sun 1 Jul 2018")), rules)));
  }

  @Test
  void isLookedUpOnceForAllRulesThatShareIt() {
    Findings found = book(known("test.one"), known("test.other")).judge(FILE, NOW);

    assertThat(found.all())
        .extracting(each -> each.subject().id())
        .containsExactly("C1", "C2", "C1", "C2");
    assertThat(lookedUpIn).hasSize(1);
  }

  @Test
  void isLookedUpAnewInEachJudging() {
    Rulebook book = book(known("test.one"));

    assertThat(book.judge(FILE, NOW)).isEqualTo(book.judge(FILE, NOW));
    assertThat(lookedUpIn).hasSize(2);
  }

  @Test
  void aRuleAskedByItselfFindsTheSameUnderNoEdition() {
    Finding alone = known("test.one").evaluate(FILE, NOW).all().get(0);
    Finding judged = book(known("test.one")).judge(FILE, NOW).all().get(0);

    assertThat(alone.basis().edition()).isEmpty();
    assertThat(judged.basis().edition()).map(JudgedUnder::edition).contains("Only");
    assertThat(judged.on(alone.basis())).isEqualTo(alone);
  }

  @Test
  void whatIsFoundOfOneThingUnderTwoEditionsIsToldEditionByEdition() {
    Rule rule = keepingEveryReferral("test.one");
    Rulebook book =
        Rulebook.of(
            "Sample",
            List.of(
                SampleRules.edition("Old", BEFORE, rule),
                SampleRules.edition("New", DateSpan.from(ANEW), rule)));

    assertThat(book.judge(REFERRED_TWICE, NOW).all())
        .extracting(
            each -> each.basis().edition().map(JudgedUnder::edition).orElse("none"),
            each -> each.subject().id(),
            Finding::beganOn)
        .containsExactly(
            tuple("Old", "C1", day("Thu 14 Dec 2023")),
            tuple("Old", "C2", day("Thu 14 Dec 2023")),
            tuple("New", "C1", ANEW),
            tuple("New", "C2", ANEW));
  }

  @Test
  void eachRuleIsAskedUnderEveryEditionThatHasIt() {
    Topic<ReceivedReferral> referrals =
        Topic.of(
            each -> each.referrals().all(),
            each -> Subject.of(Subject.Kind.REFERRAL, each.referral().id(), Set.of()));
    Rule ofChildren = keepingEveryReferral("test.children");
    Rule ofReferrals =
        Rule.forEach(
            SampleRules.card("test.referrals"),
            referrals,
            (each, matter) -> matter.kept("in", each.received()));
    Rulebook book =
        Rulebook.of(
            "Sample",
            List.of(
                SampleRules.edition("Old", BEFORE, ofChildren, ofReferrals),
                SampleRules.edition("New", DateSpan.from(ANEW), ofReferrals, ofChildren)));

    assertThat(book.judge(REFERRED_TWICE, NOW).all())
        .extracting(
            each -> each.basis().edition().map(JudgedUnder::edition).orElse("none"),
            each -> each.card().id().value(),
            each -> each.subject().id())
        .containsExactly(
            tuple("Old", "test.children", "C1"),
            tuple("Old", "test.children", "C2"),
            tuple("Old", "test.referrals", "R1"),
            tuple("New", "test.referrals", "R2"),
            tuple("New", "test.children", "C1"),
            tuple("New", "test.children", "C2"));
  }

  @Test
  void whatARuleMakesByItselfIsPutUnderTheEditionToo() {
    Rule byItself =
        Rule.forEach(
            SampleRules.card("test.one"),
            children,
            (child, matter) ->
                Finding.undetermined(
                    SampleRules.card("test.one"),
                    matter.subject(),
                    "something",
                    matter.file().referrals().all().get(0).received()));

    assertThat(book(byItself).judge(FILE, NOW).all())
        .hasSize(2)
        .allSatisfy(
            each -> assertThat(each.basis().edition()).map(JudgedUnder::edition).contains("Only"));
  }
}
