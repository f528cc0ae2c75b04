// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions made from a function that lists what is wrong with a class, a line for each fault. */
final class Faults {

  private Faults() {}

  static ArchCondition<JavaClass> none(String should, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>(should) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }

  /** Asserts that the rule reports each of these canaries, by a part of the line about it. */
  static void areReported(ArchRule rule, JavaClasses canaries, String... parts) {
    String report = String.join("\n", rule.evaluate(canaries).getFailureReport().getDetails());
    assertThat(report).as(rule.getDescription()).contains(parts);
  }
}
