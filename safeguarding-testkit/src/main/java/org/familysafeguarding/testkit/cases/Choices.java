// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that are of one of several kinds, each with fields of its own. */
final class Choices {

  /** The kind meant where a case does not say, if it is not the first. */
  private static final Map<String, String> USUAL =
      Map.of("PlanTerms", "child protection", "PupilNumber", "absent");

  private final Binder binder;

  Choices(Binder binder) {
    this.binder = binder;
  }

  /** The kind by its name, with its fields below it or among the ones around. */
  Optional<Object> read(Class<?> type, Written value, Fields around) {
    if (!value.isMap()) {
      return named(type, value.text(), value)
          .flatMap(kind -> binder.records().read(kind, around, Map.of()));
    }
    Fields own = value.fields();
    Optional<Class<?>> inferred = byFields(type, own);
    if (inferred.isPresent()) {
      Optional<Object> made = binder.records().read(inferred.get(), own, Map.of());
      own.refuseOthers();
      return made;
    }
    List<String> names = own.names();
    return names.isEmpty()
        ? Optional.empty()
        : named(type, names.get(0), value)
            .flatMap(kind -> own.take(names.get(0)).flatMap(below -> below(kind, below)));
  }

  private Optional<Object> below(Class<?> kind, Written value) {
    if (value.isMap()) {
      Fields own = value.fields();
      Optional<Object> made = binder.records().read(kind, own, Map.of());
      own.refuseOthers();
      return made;
    }
    if (value.isNothing() || kind.getRecordComponents().length == 0) {
      return binder.records().read(kind, Fields.none(value), Map.of());
    }
    var principal = Shape.principal(kind);
    return binder
        .read(principal.getGenericType(), value, Fields.none(value))
        .flatMap(
            held ->
                binder.records().read(kind, Fields.none(value), Map.of(principal.getName(), held)));
  }

  /** The kind that the fields around speak of, or the usual one. */
  Optional<Object> byDefault(Class<?> type, Fields around) {
    Class<?> kind = byFields(type, around).orElseGet(() -> usual(type));
    return binder.records().read(kind, around, Map.of());
  }

  private static Optional<Class<?>> byFields(Class<?> type, Fields around) {
    return Shape.choices(type).stream()
        .filter(
            kind ->
                Arrays.stream(kind.getRecordComponents())
                    .flatMap(each -> Arrays.stream(Shape.names(kind, each)))
                    .anyMatch(around::has))
        .findFirst();
  }

  private static Class<?> usual(Class<?> type) {
    List<Class<?>> kinds = Shape.choices(type);
    String name = USUAL.getOrDefault(type.getSimpleName(), Words.of(kinds.get(0)));
    return kinds.stream()
        .filter(each -> Words.same(Words.of(each), name))
        .findFirst()
        .orElse(kinds.get(0));
  }

  private static Optional<Class<?>> named(Class<?> type, String name, Written value) {
    List<Class<?>> kinds = Shape.choices(type);
    Optional<Class<?>> kind =
        kinds.stream().filter(each -> Words.same(Words.of(each), name)).findFirst();
    if (kind.isEmpty()) {
      value.problem(
          "\""
              + name
              + "\" is none of its kinds; "
              + Words.oneOf(
                  kinds.stream().map(Words::of).collect(ImmutableList.toImmutableList())));
    }
    return kind;
  }
}
