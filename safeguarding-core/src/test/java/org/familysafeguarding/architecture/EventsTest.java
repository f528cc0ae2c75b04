// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.architecture.canary.events.Happening;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.junit.jupiter.api.Test;

/** Every event belongs to a stage, has a kind of its own, and lies in an entry with two times. */
class EventsTest {

  @Test
  void everyEventStandsInTheSealedInterfaceOfItsStage() {
    staged(CaseEvent.class).check(CoreClasses.all());
  }

  @Test
  void everyEventIsListedOnceAmongTheKinds() {
    listedOnce(Arrays.stream(EventKind.values()).<Class<?>>map(EventKind::type).toList(), events());
  }

  @Test
  void anEntrySaysWhenItHappenedAndWhenItWasRecorded() {
    assertThat(componentsOf(Entry.class))
        .contains("occurredOn " + LocalDate.class, "recordedAt " + Instant.class);
  }

  @Test
  void theCanariesAreReported() {
    Faults.areReported(
        staged(Happening.class), CoreClasses.canaries("events"), "Stray", "HappeningEvent$Loose");
    List<Class<?>> events = events();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> listedOnce(events.subList(1, events.size()), events));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> listedOnce(Stream.concat(events.stream(), events.stream()), events));
  }

  private static void listedOnce(List<Class<?>> listed, List<Class<?>> events) {
    assertThat(listed)
        .as("whoever reads a stored history looks an event up by its kind")
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(events);
  }

  private static void listedOnce(Stream<Class<?>> listed, List<Class<?>> events) {
    listedOnce(listed.toList(), events);
  }

  private static List<Class<?>> events() {
    return CoreClasses.all().stream()
        .filter(type -> type.isRecord() && type.isAssignableTo(CaseEvent.class))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static ArchRule staged(Class<?> event) {
    return classes()
        .that(assignableTo(event))
        .and()
        .areNotInterfaces()
        .should(Faults.none("be a record in a stage's interface", type -> faults(type, event)))
        .because("whoever reads a history is told of it stage by stage");
  }

  private static Stream<String> faults(JavaClass type, Class<?> event) {
    boolean staged =
        type.isRecord()
            && type.getEnclosingClass().filter(stage -> isStage(stage, event)).isPresent();
    return staged ? Stream.empty() : Stream.of(type.getName() + " belongs to no stage");
  }

  private static boolean isStage(JavaClass type, Class<?> event) {
    return type.isInterface()
        && type.reflect().isSealed()
        && type.getSimpleName().endsWith("Event")
        && type.getRawInterfaces().stream().anyMatch(each -> each.isEquivalentTo(event));
  }

  private static List<String> componentsOf(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    return Arrays.stream(components).map(each -> each.getName() + " " + each.getType()).toList();
  }
}
