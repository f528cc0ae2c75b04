// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint has its text, every text its constraint, and every choice named exists. */
class FormTextsTest {

  private static final Set<Class<? extends Annotation>> CONSTRAINTS =
      Set.of(
          AdjournedDecidesNothing.class,
          Apart.class,
          AtLeastOneOf.class,
          EachOnce.class,
          InOrder.class,
          LocalIdentifier.class,
          Needed.class,
          NeededWhere.class,
          NotBoth.class,
          OnlyWhere.class,
          QuorumExplained.class,
          SomeoneToAct.class,
          StandsAlone.class,
          ValidLocalChildId.class,
          ValidNhsNumber.class,
          ValidUpn.class,
          WrittenText.class);

  @Test
  void everyConstraintHasItsTextAndEveryTextItsConstraint() {
    Set<String> keys = new HashSet<>();
    CONSTRAINTS.forEach(each -> keys.add(each.getName() + ".message"));
    keys.add(PastOrPresent.class.getName() + ".message");
    keys.add(PositiveOrZero.class.getName() + ".message");
    keys.add("org.familysafeguarding.form.birth.message");

    assertThat(
            ResourceBundle.getBundle("org.familysafeguarding.form.FormMessages", Locale.ROOT)
                .keySet())
        .isEqualTo(keys);
  }

  static Stream<Class<?>> formsWithChoices() {
    return Stream.of(
        StrategyDiscussionForm.class,
        ConferenceForm.class,
        ConsideredChildForm.class,
        PlanForm.class);
  }

  @ParameterizedTest
  @MethodSource("formsWithChoices")
  void everyChoiceThatDecidesSomethingExists(Class<?> form) {
    Stream<AnnotatedElement> declared =
        Stream.of(form, QuorumExplained.class, AdjournedDecidesNothing.class);
    List<String> unknown =
        declared
            .filter(each -> each == form || form == ConferenceForm.class)
            .flatMap(FormTextsTest::choices)
            .filter(choice -> !namesOf(form, choice.field()).contains(choice.name()))
            .map(Choice::toString)
            .toList();

    assertThat(unknown).isEmpty();
  }

  private record Choice(String field, String name) {}

  private static Stream<Choice> choices(AnnotatedElement element) {
    return Stream.concat(
        Arrays.stream(element.getAnnotationsByType(NeededWhere.class))
            .flatMap(each -> Arrays.stream(each.is()).map(is -> new Choice(each.where(), is))),
        Arrays.stream(element.getAnnotationsByType(OnlyWhere.class))
            .flatMap(each -> Arrays.stream(each.is()).map(is -> new Choice(each.where(), is))));
  }

  private static List<String> namesOf(Class<?> form, String field) {
    return Arrays.stream(form.getRecordComponents())
        .filter(each -> each.getName().equals(field))
        .map(RecordComponent::getType)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Object::toString)
        .toList();
  }
}
