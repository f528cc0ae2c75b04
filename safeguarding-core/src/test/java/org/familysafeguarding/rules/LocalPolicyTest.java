// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.familysafeguarding.calendar.Timescale;
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

  @Test
  void aSlotThatIsNotFilledHasItsDefault() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();

    assertThat(defaults.of(INTERVAL)).isEqualTo(Timescale.workingDays(10));
    assertThat(defaults.of(AGENCIES)).isEqualTo(2);
    assertThat(defaults.sets(INTERVAL)).isFalse();
    assertThat(defaults.sets(AGENCIES)).isFalse();
    assertThat(defaults).hasToString("local policy setting 0 slots");
  }

  @Test
  void aSlotThatIsFilledHasTheCouncilsValueAndTheLastOneSet() {
    LocalPolicy policy =
        LocalPolicy.ofDefaults()
            .setting(INTERVAL, Timescale.weeks(4))
            .setting(INTERVAL, Timescale.weeks(2));

    assertThat(policy.of(INTERVAL)).isEqualTo(Timescale.weeks(2));
    assertThat(policy.sets(INTERVAL)).isTrue();
    assertThat(policy.sets(AGENCIES)).isFalse();
    assertThat(policy).hasToString("local policy setting 1 slot");
    assertThat(policy.setting(AGENCIES, 3).setting(AGENCIES, 4).of(AGENCIES)).isEqualTo(4);
    assertThat(policy.setting(AGENCIES, 3)).hasToString("local policy setting 2 slots");
    assertThat(policy.setting(AGENCIES, 3).of(INTERVAL)).isEqualTo(Timescale.weeks(2));
    assertThat(policy.setting(AGENCIES, 3).setting(INTERVAL, Timescale.weeks(3)).of(AGENCIES))
        .isEqualTo(3);
  }

  @Test
  void settingLeavesThePolicyItBeganFromAsItWas() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();
    LocalPolicy changed = defaults.setting(AGENCIES, 3);

    assertThat(changed.of(AGENCIES)).isEqualTo(3);
    assertThat(defaults.of(AGENCIES)).isEqualTo(2);
  }

  @Test
  void aCouncilMaySetTheLongestAndNothingLonger() {
    LocalPolicy defaults = LocalPolicy.ofDefaults();

    assertThat(defaults.setting(INTERVAL, Timescale.weeks(6)).of(INTERVAL))
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

    assertThat(defaults.setting(AGENCIES, 1).of(AGENCIES)).isEqualTo(1);
    assertThat(defaults.setting(AGENCIES, 5).of(AGENCIES)).isEqualTo(5);
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
}
