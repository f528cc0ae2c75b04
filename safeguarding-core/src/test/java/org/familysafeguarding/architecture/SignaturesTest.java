// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users of core see is made of the JDK and of the domain. */
class SignaturesTest {

  /** Where something that may be absent is handed in, and why. */
  private static final Map<String, String> OPTIONAL_PARAMETERS =
      Map.of(
          "Basis.departing", "a rulebook hands on what the departures of a case file answered",
          "TimedDuty.doneBy", "a rule hands on what a collection of the case file answered",
          "TimedDuty.ceasedOn", "a rule hands on what a collection of the case file answered",
          "RepeatedDuty.judge", "a rule hands on what a collection of the case file answered",
          "Turns.judge", "a rule hands on what a collection of the case file answered",
          "Turn.judge", "a rule is told when something was next done, if it was",
          "FamilyFold.build", "a file whose opening is not recorded has no name for the family");

  @Test
  void noSignatureMentionsGuava() {
    withoutGuava().check(CoreClasses.all());
  }

  @Test
  void textIsShownOnlyByTypesThatAreText() {
    withoutText().check(CoreClasses.all());
  }

  @Test
  void everyTypeThatMayShowTextIsThere() {
    Set<String> there =
        CoreClasses.topLevel().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    assertThat(there).containsAll(TextInSignatures.listed());
  }

  @Test
  void whatMayBeAbsentIsAnAnswerAndNotAQuestion() {
    withoutOptionalParameters().check(CoreClasses.all());
  }

  @Test
  void theCanaryIsReported() {
    var canaries = CoreClasses.canaries("signatures");
    Faults.areReported(
        withoutGuava(), canaries, "Leaky.names()", "Leaky.sorted", "Leaky names", "Leaky.<init>");
    Faults.areReported(withoutText(), canaries, "Leaky.named(", "Leaky.aliases()");
    Faults.areReported(withoutOptionalParameters(), canaries, "Leaky.perhaps(");
  }

  private static ArchRule withoutGuava() {
    return classes()
        .should(Faults.none("show nothing of Guava", SignaturesTest::guavaIn))
        .because("users would be tied to our version of it");
  }

  private static Stream<String> guavaIn(JavaClass type) {
    Stream<String> members =
        Stream.concat(
            VisibleMembers.codeUnitsOf(type)
                .filter(unit -> VisibleMembers.namedBy(unit).anyMatch(SignaturesTest::isGuava))
                .map(JavaCodeUnit::getFullName),
            VisibleMembers.fieldsOf(type)
                .filter(field -> VisibleMembers.namedBy(field).anyMatch(SignaturesTest::isGuava))
                .map(field -> field.getFullName()));
    Stream<String> head =
        VisibleMembers.namedByHeadOf(type)
            .filter(named -> CoreClasses.isPublic(type) && isGuava(named))
            .map(named -> type.getName() + " names " + named.getName());
    return Stream.concat(members, head);
  }

  private static boolean isGuava(JavaClass type) {
    return type.getPackageName().startsWith("com.google.common");
  }

  private static ArchRule withoutText() {
    return classes()
        .should(Faults.none("take and give domain types, not text", SignaturesTest::textIn))
        .because("a referral's id must not pass for a plan's");
  }

  private static Stream<String> textIn(JavaClass type) {
    if (TextInSignatures.isAllowedTo(type)) {
      return Stream.empty();
    }
    return VisibleMembers.codeUnitsOf(type)
        .filter(unit -> !TextInSignatures.isTextByNature(unit))
        .filter(
            unit ->
                VisibleMembers.namedBy(unit).anyMatch(named -> named.isEquivalentTo(String.class)))
        .map(JavaCodeUnit::getFullName);
  }

  private static ArchRule withoutOptionalParameters() {
    return classes()
        .should(Faults.none("not be asked with an Optional", SignaturesTest::optionalsIn))
        .because("a caller who has nothing to give should have another method to call");
  }

  private static Stream<String> optionalsIn(JavaClass type) {
    return type.getCodeUnits().stream()
        .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(SignaturesTest::isOptional))
        .filter(unit -> !isInternal(unit) && !isComponents(unit))
        .filter(unit -> !OPTIONAL_PARAMETERS.containsKey(nameOf(unit)))
        .map(JavaCodeUnit::getFullName);
  }

  private static boolean isOptional(JavaClass type) {
    return type.isEquivalentTo(Optional.class);
  }

  /** Inside one class a helper may hand on what another answered. */
  private static boolean isInternal(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PRIVATE)
        || unit.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** A record is given its components, and those may be absent. */
  private static boolean isComponents(JavaCodeUnit unit) {
    return unit.isConstructor() && unit.getOwner().isRecord();
  }

  private static String nameOf(JavaCodeUnit unit) {
    return unit.getOwner().getSimpleName() + "." + unit.getName();
  }
}
