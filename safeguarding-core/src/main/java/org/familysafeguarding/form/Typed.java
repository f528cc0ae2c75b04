// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.base.Splitter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that was filled in on a form, and where on the form it stands. */
record Typed(String where, Object value) {

  private static final Splitter FIELDS = Splitter.on('.');

  /**
   * Everything filled in at a path such as {@code nextSteps.dueBy}: one for each row of a list, as
   * {@code nextSteps[1].dueBy}. What was left blank is not among it.
   */
  static List<Typed> at(Record form, String path) {
    List<Typed> found = List.of(new Typed("", form));
    for (String field : FIELDS.split(path)) {
      found = found.stream().flatMap(each -> each.into(field)).toList();
    }
    return found;
  }

  private Stream<Typed> into(String field) {
    String there = where.isEmpty() ? field : where + "." + field;
    Object inside = component((Record) value, field);
    if (inside instanceof List<?> rows) {
      return IntStream.range(0, rows.size())
          .boxed()
          .flatMap(row -> given(there + "[" + row + "]", rows.get(row)));
    }
    return given(there, inside);
  }

  private static Stream<Typed> given(String where, @Nullable Object value) {
    return value != null && isGiven(value) ? Stream.of(new Typed(where, value)) : Stream.empty();
  }

  private static @Nullable Object component(Record form, String field) {
    try {
      for (RecordComponent each : form.getClass().getRecordComponents()) {
        if (each.getName().equals(field)) {
          return each.getAccessor().invoke(form);
        }
      }
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
    throw new IllegalStateException("No field " + field + " on " + form.getClass().getSimpleName());
  }

  /** Whether something was filled in: neither nothing, nor blank text, nor a list without rows. */
  static boolean isGiven(@Nullable Object value) {
    if (value instanceof String text) {
      return !text.isBlank();
    }
    if (value instanceof Collection<?> rows) {
      return !rows.isEmpty();
    }
    return value != null;
  }
}
