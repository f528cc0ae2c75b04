// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What a rule asks of the council's policy, its finding tells. */
class MatterTest {

  private static final LocalDate MONDAY = day("Mon 11 Mar 2024");
  private static final NumberSlot AGENCIES =
      new NumberSlot("conference.agencies", 2, 1, 5, "Councils differ");
  private static final CommencementSlot TEAMS =
      new CommencementSlot("teams.begun", "Teams are formed", "Begins area by area");

  private static final CaseFile FILE =
      FamilyCase.opened(MONDAY).withChildBorn("C1", day("Sat 6 May 2017")).referred("R1").fold();
  private static final Occurrence RECEIVED = FILE.referrals().all().get(0).received();

  private static Finding found(LocalPolicy policy, Function<Matter, Finding> asked) {
    Topic<Child> children =
        Topic.of(
            file -> file.family().children(),
            child -> Subject.of(Subject.Kind.CHILD, child.id(), child.id()));
    Situation now = new Situation(MONDAY, WorkingDayCalendar.englandAndWales(), policy);
    return Rule.forEach(
            SampleRules.card("test.one"), children, (child, matter) -> asked.apply(matter))
        .evaluate(FILE, now)
        .all()
        .get(0);
  }

  private static Finding kept(Matter matter) {
    return matter.kept("in", RECEIVED);
  }

  private static Finding byAgencies(Matter matter) {
    return matter.keptIf(matter.number(AGENCIES, MONDAY) > 1, "several", "one", RECEIVED);
  }

  @Test
  void aNumberIsTheRulebooksUnlessTheCouncilHasSetIt() {
    assertThat(found(LocalPolicy.ofDefaults(), MatterTest::byAgencies).basis().settings())
        .containsExactly(
            new SettingUsed("conference.agencies", "2", Optional.empty(), Optional.empty()));
    LocalPolicy three =
        LocalPolicy.of("Exampleton").and(new Setting.FilledNumber(AGENCIES, 3, MONDAY));
    assertThat(found(three, MatterTest::byAgencies).basis().settings())
        .containsExactly(
            new SettingUsed(
                "conference.agencies", "3", Optional.of("Exampleton"), Optional.of(MONDAY)));
  }

  @Test
  void aProvisionIsToldOnceItIsInForceInTheCouncilsArea() {
    LocalPolicy begun = LocalPolicy.of("Exampleton").and(new Setting.Commenced(TEAMS, MONDAY));

    Function<Matter, Finding> asked =
        matter -> matter.keptIf(matter.hasCommenced(TEAMS, MONDAY), "begun", "not-begun", RECEIVED);
    assertThat(found(begun, asked).basis().settings())
        .containsExactly(
            new SettingUsed(
                "teams.begun", "in force", Optional.of("Exampleton"), Optional.of(MONDAY)));
    assertThat(found(begun, asked).outcome()).isEqualTo(Outcome.MET);
    assertThat(found(LocalPolicy.ofDefaults(), asked).basis().settings()).isEmpty();
    assertThat(found(LocalPolicy.ofDefaults(), asked).outcome()).isEqualTo(Outcome.BREACHED);
  }

  @Test
  void severalSettingsAreToldInTheOrderInWhichTheyWereAsked() {
    LocalPolicy begun = LocalPolicy.of("Exampleton").and(new Setting.Commenced(TEAMS, MONDAY));

    Finding finding =
        found(
            begun,
            matter -> matter.hasCommenced(TEAMS, MONDAY) ? byAgencies(matter) : kept(matter));

    assertThat(finding.basis().settings())
        .extracting(SettingUsed::id)
        .containsExactly("teams.begun", "conference.agencies");
  }

  @Test
  void nothingIsFoundWithoutEvidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                found(
                    LocalPolicy.ofDefaults(), matter -> matter.found(Outcome.MET, "in", List.of())))
        .withMessage("evidence must name at least one entry");
  }
}
