// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.CommencementSlot;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.NumberSlot;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.TimescaleSlot;

/** What holds of every policy that a council may make. */
class LocalPolicyLawsTest {

  @Property(tries = 300)
  void aPolicyOfValidSettingsIsReadBackEqual(@ForAll("policies") LocalPolicy policy) {
    LocalPolicyJson json = SamplePolicy.json();
    String written = json.write(policy);

    assertThat(json.read(written)).isEqualTo(new PolicyReading.Accepted(policy));
    assertThat(Schemas.faults(LocalPolicyJson.schema(), written)).isEmpty();
  }

  @Property(tries = 100)
  void soIsOneThatFillsPublishedSlots(@ForAll("publishedPolicies") LocalPolicy policy) {
    LocalPolicyJson json = LocalPolicyJson.create();

    assertThat(json.read(json.write(policy))).isEqualTo(new PolicyReading.Accepted(policy));
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    Arbitrary<Setting> shortened =
        Combinators.combine(Arbitraries.integers().between(1, 5), firstDays())
            .as(
                (days, from) ->
                    new Setting.Shortened(
                        SamplePolicy.DECIDED.id(), Timescale.workingDays(days), from));
    return policiesOf(Arbitraries.oneOf(List.of(filling(SamplePolicy.SLOTS), shortened)));
  }

  @Provide
  Arbitrary<LocalPolicy> publishedPolicies() {
    return policiesOf(filling(PublishedRulebooks.slots()));
  }

  private static Arbitrary<LocalPolicy> policiesOf(Arbitrary<Setting> settings) {
    Arbitrary<String> councils =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(40).filter(each -> !each.isBlank());
    return Combinators.combine(councils, settings.list().ofMaxSize(12))
        .as(
            (council, all) -> {
              LocalPolicy policy = LocalPolicy.of(council);
              for (Setting each : all) {
                policy = policy.and(each);
              }
              return policy;
            });
  }

  private static Arbitrary<Setting> filling(List<Slot> slots) {
    return Arbitraries.of(slots).flatMap(LocalPolicyLawsTest::filled);
  }

  private static Arbitrary<Setting> filled(Slot slot) {
    if (slot instanceof TimescaleSlot timescale) {
      return Combinators.combine(lengths(timescale), firstDays())
          .as((length, from) -> new Setting.FilledTimescale(timescale, length, from));
    }
    if (slot instanceof NumberSlot number) {
      return Combinators.combine(
              Arbitraries.integers().between(number.atLeast(), number.atMost()), firstDays())
          .as((value, from) -> new Setting.FilledNumber(number, value, from));
    }
    return days().map(from -> new Setting.Commenced((CommencementSlot) slot, from));
  }

  private static Arbitrary<Timescale> lengths(TimescaleSlot slot) {
    return Arbitraries.of(slot.atMost())
        .flatMap(
            most ->
                Arbitraries.integers()
                    .between(1, most.amount())
                    .map(amount -> new Timescale(amount, most.unit())));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2018, 1, 1).toEpochDay(), LocalDate.of(2028, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<LocalDate> firstDays() {
    return Arbitraries.oneOf(List.of(Arbitraries.just(LocalDate.MIN), days()));
  }
}
