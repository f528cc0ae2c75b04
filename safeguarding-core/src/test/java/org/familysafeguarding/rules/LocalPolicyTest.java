// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.departure.RuleId;
import org.junit.jupiter.api.Test;

class LocalPolicyTest {

  private static final TimescaleSlot INTERVAL =
      new TimescaleSlot(
          "visit.interval",
          Timescale.workingDays(10),
          List.of(Timescale.workingDays(30), Timescale.weeks(6)),
          "Councils differ");
  private static final NumberSlot AGENCIES =
      new NumberSlot("conference.agencies", 2, 1, 5, "Councils differ");

  private static final LocalDate DAY = day("Mon 11 Mar 2024");

  @Test
  void aSettingHoldsForWhatBeginsFromItsDayOn() {
    LocalDate from = day("Mon 1 Apr 2024");
    LocalPolicy policy =
        LocalPolicy.of("Exampleton")
            .and(new Setting.FilledNumber(AGENCIES, 3, from))
            .and(new Setting.FilledTimescale(INTERVAL, Timescale.weeks(2), from));

    assertThat(policy.on(day("Sun 31 Mar 2024"), AGENCIES)).isEqualTo(2);
    assertThat(policy.on(from, AGENCIES)).isEqualTo(3);
    assertThat(policy.on(day("Sun 31 Mar 2024"), INTERVAL)).isEqualTo(INTERVAL.byDefault());
    assertThat(policy.on(from, INTERVAL)).isEqualTo(Timescale.weeks(2));
    assertThat(policy.used(AGENCIES.id(), from))
        .contains(
            new SettingUsed(AGENCIES.id(), "3", Optional.of("Exampleton"), Optional.of(from)));
    assertThat(policy.used(AGENCIES.id(), day("Sun 31 Mar 2024"))).isEmpty();
  }

  @Test
  void aPolicyIsSomebodysAndIsEqualToOneThatSetsTheSame() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalPolicy.of(" "))
        .withMessage("The name of a local policy must not be blank");
    LocalPolicy three = LocalPolicy.of("Exampleton").setting(AGENCIES, 3);
    assertThat(three)
        .isEqualTo(LocalPolicy.of("Exampleton").setting(AGENCIES, 3))
        .hasSameHashCodeAs(LocalPolicy.of("Exampleton").setting(AGENCIES, 3))
        .isNotEqualTo(LocalPolicy.of("Exampleton").setting(AGENCIES, 4))
        .isNotEqualTo(LocalPolicy.of("Sampleton").setting(AGENCIES, 3))
        .isNotEqualTo("Exampleton");
    assertThat(three.settings()).extracting(Setting::value).containsExactly("3");
  }

  @Test
  void aSlotThatWasOnlyCalledLikeOneLoosensNothing() {
    TimescaleSlot calledAlike =
        new TimescaleSlot(
            INTERVAL.id(), Timescale.weeks(9), List.of(Timescale.weeks(9)), "Made by hand");
    NumberSlot also = new NumberSlot(AGENCIES.id(), 0, 0, 9, "Made by hand");
    LocalPolicy policy =
        LocalPolicy.of("Exampleton").setting(calledAlike, Timescale.weeks(9)).setting(also, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.on(DAY, INTERVAL))
        .withMessageContaining("visit.interval must be at most one of")
        .withMessageContaining("but was 9 weeks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.on(DAY, AGENCIES))
        .withMessage("conference.agencies must be from 1 to 5, but was 0");
  }

  @Test
  void aRulesOwnTimescaleIsShortenedAndNeverLengthened() {
    RuleId rule = new RuleId("referral.decided-in-time");
    LocalPolicy shorter =
        LocalPolicy.of("Exampleton")
            .and(new Setting.Shortened(rule, Timescale.workingDays(8), DAY));

    assertThat(shorter.shortened(rule, Timescale.workingDays(10), DAY))
        .isEqualTo(Timescale.workingDays(8));
    assertThat(shorter.shortened(rule, Timescale.workingDays(10), DAY.minusDays(1)))
        .isEqualTo(Timescale.workingDays(10));
    assertThat(shorter.shortened(rule, Timescale.workingDays(5), DAY))
        .isEqualTo(Timescale.workingDays(5));
    assertThat(shorter.shortened(rule, Timescale.weeks(2), DAY)).isEqualTo(Timescale.weeks(2));
  }

  @Test
  void aProvisionHasCommencedFromTheDayThePolicyGives() {
    CommencementSlot act = new CommencementSlot("act.section", "Section 1", "Not in force yet");
    LocalPolicy policy = LocalPolicy.of("Exampleton").and(new Setting.Commenced(act, DAY));

    assertThat(LocalPolicy.ofDefaults().hasCommenced(act, DAY)).isFalse();
    assertThat(policy.hasCommenced(act, DAY.minusDays(1))).isFalse();
    assertThat(policy.hasCommenced(act, DAY)).isTrue();
    assertThat(policy.and(new Setting.Commenced(act, DAY.plusDays(7))).hasCommenced(act, DAY))
        .isFalse();
  }

  @Test
  void aSlotThatIsNotFilledHasItsDefault() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();

    assertThat(defaults.on(DAY, INTERVAL)).isEqualTo(Timescale.workingDays(10));
    assertThat(defaults.on(DAY, AGENCIES)).isEqualTo(2);
    assertThat(defaults.sets(INTERVAL)).isFalse();
    assertThat(defaults.sets(AGENCIES)).isFalse();
    assertThat(defaults).hasToString("local policy with 0 settings");
  }

  @Test
  void aSlotThatIsFilledHasTheCouncilsValueAndTheLastOneSet() {
    LocalPolicy policy =
        LocalPolicy.ofDefaults()
            .setting(INTERVAL, Timescale.weeks(4))
            .setting(INTERVAL, Timescale.weeks(2));

    assertThat(policy.on(DAY, INTERVAL)).isEqualTo(Timescale.weeks(2));
    assertThat(policy.sets(INTERVAL)).isTrue();
    assertThat(policy.sets(AGENCIES)).isFalse();
    assertThat(policy).hasToString("local policy with 1 setting");
    assertThat(policy.setting(AGENCIES, 3).setting(AGENCIES, 4).on(DAY, AGENCIES)).isEqualTo(4);
    assertThat(policy.setting(AGENCIES, 3)).hasToString("local policy with 2 settings");
    assertThat(policy.setting(AGENCIES, 3).on(DAY, INTERVAL)).isEqualTo(Timescale.weeks(2));
    assertThat(policy.setting(AGENCIES, 3).setting(INTERVAL, Timescale.weeks(3)).on(DAY, AGENCIES))
        .isEqualTo(3);
  }

  @Test
  void settingLeavesThePolicyItBeganFromAsItWas() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();
    LocalPolicy changed = defaults.setting(AGENCIES, 3);

    assertThat(changed.on(DAY, AGENCIES)).isEqualTo(3);
    assertThat(defaults.on(DAY, AGENCIES)).isEqualTo(2);
  }

  @Test
  void aCouncilMaySetTheLongestAndNothingLonger() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();

    assertThat(defaults.setting(INTERVAL, Timescale.weeks(6)).on(DAY, INTERVAL))
        .isEqualTo(Timescale.weeks(6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.setting(INTERVAL, Timescale.weeks(7)))
        .withMessage(
            "visit.interval must be at most one of [30 working days, 6 weeks], but was 7 weeks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.setting(INTERVAL, Timescale.months(1)))
        .withMessageContaining("but was 1 month");
  }

  @Test
  void aCouncilMaySetANumberBetweenTheBoundsOrOnThem() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();

    assertThat(defaults.setting(AGENCIES, 1).on(DAY, AGENCIES)).isEqualTo(1);
    assertThat(defaults.setting(AGENCIES, 5).on(DAY, AGENCIES)).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.setting(AGENCIES, 6))
        .withMessage("conference.agencies must be from 1 to 5, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.setting(AGENCIES, 0))
        .withMessage("conference.agencies must be from 1 to 5, but was 0");
  }

  @Test
  void aSlotWhoseDefaultItsOwnBoundsForbidCannotBeMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberSlot("conference.agencies", 6, 1, 5, "Councils differ"))
        .withMessage("conference.agencies must be from 1 to 5, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TimescaleSlot(
                    "visit.interval",
                    Timescale.weeks(7),
                    List.of(Timescale.weeks(6)),
                    "Councils differ"))
        .withMessage("visit.interval must be at most one of [6 weeks], but was 7 weeks");
  }

  @Test
  void slotsThatAllowTheSameAreEqual() {
    Timescale tenDays = Timescale.workingDays(10);
    TimescaleSlot slot = new TimescaleSlot("visit.every", tenDays, List.of(tenDays), "Left open");

    assertThat(slot)
        .isEqualTo(new TimescaleSlot("visit.every", tenDays, List.of(tenDays), "Left open"))
        .hasSameHashCodeAs(new TimescaleSlot("visit.every", tenDays, List.of(tenDays), "Left open"))
        .isNotEqualTo(new TimescaleSlot("visit.often", tenDays, List.of(tenDays), "Left open"))
        .isNotEqualTo(
            new TimescaleSlot(
                "visit.every", Timescale.workingDays(9), List.of(tenDays), "Left open"))
        .isNotEqualTo(
            new TimescaleSlot(
                "visit.every", tenDays, List.of(Timescale.workingDays(11)), "Left open"))
        .isNotEqualTo(new TimescaleSlot("visit.every", tenDays, List.of(tenDays), "Set by us"))
        .hasToString("visit.every, 10 working days by default");
  }
}
