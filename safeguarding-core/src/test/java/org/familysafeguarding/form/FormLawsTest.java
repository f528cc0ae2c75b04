// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is typed into a form, it is read whole or refused whole, and never breaks the reader.
 */
class FormLawsTest {

  private static final List<@Nullable String> TEXTS = texts();
  private static final List<@Nullable LocalDate> DAYS = days();

  private static List<@Nullable String> texts() {
    List<@Nullable String> texts =
        new ArrayList<>(
            List.of(
                "", " ", "\u2003", "\u0001", "C1", "C2", "P1", "P2", "P3", "A 1", "é", "${1+1}"));
    texts.addAll(List.of("{typed}", Forms.NHS_NUMBER, Forms.UPN, "X".repeat(64), "X".repeat(65)));
    texts.addAll(List.of("x".repeat(20_000), "x".repeat(20_001), "9990000019", "L1", "Robin"));
    texts.add(null);
    return texts;
  }

  private static List<@Nullable LocalDate> days() {
    List<@Nullable LocalDate> days =
        new ArrayList<>(List.of(Forms.FRIDAY, Forms.MONDAY, Forms.TODAY, Forms.TODAY.plusDays(1)));
    days.addAll(List.of(LocalDate.MIN, LocalDate.MAX));
    days.add(null);
    return days;
  }

  @Property
  void aFormIsReadOrRefusedWhateverIsTypedIntoIt(@ForAll long seed) {
    Random random = new Random(seed);
    Form form = Forms.all().get(random.nextInt(Forms.all().size()));
    Form typed = (Form) new Typist(random).retyped((Record) form);

    FormReading reading = Forms.read(typed);

    assertThat(typed.toString()).matches("\\[[a-z ]+]");

    Statistics.label("reading")
        .collect(reading instanceof FormReading.Accepted)
        .coverage(
            seen -> {
              seen.check(true).percentage(share -> share > 5);
              seen.check(false).percentage(share -> share > 5);
            });
    if (reading instanceof FormReading.Refused refused) {
      assertThat(refused.complaints()).isSorted().doesNotHaveDuplicates();
      assertThat(refused.complaints())
          .allSatisfy(
              each -> {
                assertThat(each.field()).isNotEmpty();
                assertThat(each.message()).doesNotContain("{", "Robin", "9990000019", "xxx");
              });
    }
  }

  @Property
  void whatADraftIsToldAFinalFormIsToldToo(@ForAll long seed) {
    Random random = new Random(seed);
    Form form = Forms.all().get(random.nextInt(Forms.all().size()));
    Form typed = (Form) new Typist(random).retyped((Record) form);

    assertThat(Forms.complaints(typed)).containsAll(Forms.draftComplaints(typed));
  }

  /** Types a form again, getting a few fields of it wrong on the way down. */
  private record Typist(Random random) {

    private Record retyped(Record form) {
      Map<String, @Nullable Object> values = new HashMap<>();
      List<@Nullable Object> inOrder = new ArrayList<>();
      try {
        for (RecordComponent each : form.getClass().getRecordComponents()) {
          Object before = each.getAccessor().invoke(form);
          values.put(each.getName(), retyped(before, each.getGenericType()));
          inOrder.add(values.get(each.getName()));
        }
        return Forms.made(form, inOrder);
      } catch (ReflectiveOperationException broken) {
        throw new LinkageError("a record of forms", broken);
      }
    }

    private @Nullable Object retyped(@Nullable Object before, Type type) {
      if (random.nextInt(20) == 0) {
        return slip(before, type);
      }
      if (before instanceof Record form) {
        return retyped(form);
      }
      if (before instanceof List<?> rows) {
        Type row = ((ParameterizedType) type).getActualTypeArguments()[0];
        List<@Nullable Object> typed = new ArrayList<>();
        rows.forEach(each -> typed.add(retyped(each, row)));
        return typed;
      }
      return before;
    }

    private @Nullable Object slip(@Nullable Object before, Type type) {
      if (type == String.class) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
      }
      if (type == LocalDate.class) {
        return DAYS.get(random.nextInt(DAYS.size()));
      }
      if (type instanceof Class<?> choice && choice.isEnum()) {
        Object[] choices = choice.getEnumConstants();
        int chosen = random.nextInt(choices.length + 1);
        return chosen == choices.length ? null : choices[chosen];
      }
      if (type == Integer.class) {
        return random.nextInt(3) - 1;
      }
      if (before instanceof List<?> rows && !rows.isEmpty()) {
        List<@Nullable Object> more = new ArrayList<>(rows);
        more.add(random.nextBoolean() ? null : more.get(0));
        return random.nextBoolean() ? more : Collections.emptyList();
      }
      return null;
    }
  }
}
