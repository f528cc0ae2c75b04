// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;

/** Writes {@code docs/readable-cases-events.md}: every event a case can tell, with its fields. */
final class EventList {

  private static final String HEAD =
      """
      <!-- SPDX-FileCopyrightText: The Family Safeguarding library contributors -->
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      <!-- Generated from the events by EventListTest; do not edit. -->
      # Events in readable cases

      Every event that a [readable case](readable-cases.md) can tell, with its fields. No field is needed: what a
      case leaves out has a default. A field of several may be given as a list. Fields in *italics* may be
      missing altogether: `none`. The closed lists stand at the end, the default of each first or in bold.

      """;

  private final Map<String, Class<?>> lists = new TreeMap<>();
  private final Deque<Class<?>> within = new ArrayDeque<>();

  private EventList() {}

  static String written() {
    EventList list = new EventList();
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| event | fields |\n|---|---|\n");
    for (EventKind kind : EventKind.values()) {
      Map<String, String> fields = new LinkedHashMap<>();
      list.describe(kind.type(), fields);
      text.append("| ").append(kind).append(" | ");
      text.append(String.join("; ", fields.values())).append(" |\n");
    }
    text.append("\n## Closed lists\n\n| list | words |\n|---|---|\n");
    list.lists.forEach((name, type) -> text.append(words(name, type)));
    return text.toString();
  }

  private static String words(String name, Class<?> type) {
    Optional<String> usual = Usual.ofEnum(type);
    String words =
        Words.ofConstants(type).stream()
            .map(word -> usual.equals(Optional.of(word)) ? "**" + word + "**" : word)
            .collect(Collectors.joining(", "));
    return "| " + name + " | " + words + " |\n";
  }

  private void describe(Class<?> type, Map<String, String> fields) {
    if (within.contains(type)) {
      return;
    }
    within.push(type);
    for (RecordComponent component : type.getRecordComponents()) {
      String name = Shape.names(type, component)[0];
      Type held = component.getGenericType();
      boolean optional = Shape.isOptional(held);
      Type plain = optional ? Shape.element(held, 0) : held;
      String field = optional ? "*" + name + "*" : name;
      Usual.of(within, component, Fields.none(EventListTest.nothing()))
          .filter(usual -> !usual.equals(Usual.THERE_IS_ONE))
          .ifPresentOrElse(
              usual -> describe(name, field + what(plain) + ", else " + usual, plain, fields),
              () -> describe(name, field + what(plain), plain, fields));
    }
    within.pop();
  }

  private void describe(String name, String line, Type type, Map<String, String> fields) {
    Class<?> raw = Shape.raw(type);
    Class<?> one = Shape.isMany(type) ? Shape.raw(Shape.element(type, 0)) : raw;
    fields.putIfAbsent(name, line);
    if (Shape.isChoice(one) && one != CaseEvent.class && !isText(one)) {
      Shape.choices(one).forEach(kind -> describe(kind, fields));
    } else if (Shape.isGroup(one) && (one == raw || Shape.child(one).isPresent())) {
      describe(one, fields);
    }
  }

  private static boolean isText(Class<?> type) {
    return new Texts(
            new Story(org.familysafeguarding.testkit.FamilyCase.opened(java.time.LocalDate.EPOCH)))
        .reads(type);
  }

  private String what(Type type) {
    Class<?> one = Shape.isMany(type) ? Shape.raw(Shape.element(type, 0)) : Shape.raw(type);
    if (one.isEnum()) {
      lists.put(Words.of(one), one);
      return " (" + Words.of(one) + ")";
    }
    if (Shape.isChoice(one) && one != CaseEvent.class && !isText(one)) {
      return " (" + kinds(one) + ")";
    }
    return switch (one.getSimpleName()) {
      case "LocalDate" -> " (a day)";
      case "YearMonth" -> " (a month)";
      case "boolean" -> " (yes or no)";
      case "int" -> " (how many)";
      default -> "";
    };
  }

  private static String kinds(Class<?> type) {
    List<String> names = Shape.choices(type).stream().map(Words::of).toList();
    return String.join(", ", names);
  }

  static boolean names(String page, EventKind kind) {
    return Arrays.stream(page.split("\n")).anyMatch(line -> line.startsWith("| " + kind + " |"));
  }
}
