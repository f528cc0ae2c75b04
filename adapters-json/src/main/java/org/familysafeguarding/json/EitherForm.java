// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Values that have one of several fields; which one it is says which kind they are. */
record EitherForm(Class<?> type, List<RecordForm> alternatives) implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.object(json).flatMap(object -> alternative(object, at));
  }

  private Optional<Object> alternative(JsonNode object, Place at) {
    List<RecordForm> given =
        alternatives.stream().filter(each -> object.has(fieldOf(each).name())).toList();
    if (given.size() == 1) {
      return given.get(0).read(object, at);
    }
    at.onlyKnownFields(object, names());
    at.problem(
        "must have exactly one of "
            + String.join(", ", names())
            + ", but has "
            + (given.isEmpty() ? "none" : "more"));
    return Optional.empty();
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    alternatives.forEach(each -> names.add(fieldOf(each).name()));
    return names;
  }

  private static Field fieldOf(RecordForm alternative) {
    return alternative.fields().get(0);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    alternatives.stream()
        .filter(each -> each.blueprint().type() == value.getClass())
        .forEach(each -> each.write(value, out));
  }
}
