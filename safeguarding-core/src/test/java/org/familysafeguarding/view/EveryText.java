// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.rules.Explanation;

/** Everything that a view says in any way, hidden or not, as one text to search. */
final class EveryText {

  private final StringBuilder text = new StringBuilder();

  private EveryText() {}

  static String of(CaseView view) {
    EveryText all = new EveryText();
    all.add(view.file().history().entries());
    all.add(view.file().standing());
    all.add(view.toString());
    all.add(view.file().toString());
    all.add(view.findings().stream().map(SeenFinding::toString).collect(joining("\n")));
    view.findings().stream()
        .flatMap(each -> each.why().stream())
        .forEach(each -> all.add(Explanation.of(each, view.file()).toString()));
    return all.text.toString();
  }

  private void add(Object value) {
    if (value instanceof Record composed) {
      for (RecordComponent component : composed.getClass().getRecordComponents()) {
        add(part(composed, component));
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::add);
    } else if (value instanceof Map<?, ?> pairs) {
      add(List.copyOf(pairs.keySet()));
      add(List.copyOf(pairs.values()));
    } else {
      text.append(value).append('\n');
    }
  }

  private static Object part(Record composed, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(composed);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
