// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Values of several kinds; a field of a fixed name, the first, says of which kind one is.
 *
 * <p>For events that field is "event", elsewhere it is "kind".
 */
record KindForm(
    Class<?> type, String kindField, Map<String, RecordForm> kinds, Map<Class<?>, String> names)
    implements ObjectForm {

  KindForm(Class<?> type, String kindField, Map<String, RecordForm> kinds) {
    this(type, kindField, kinds, names(kinds));
  }

  private static Map<Class<?>, String> names(Map<String, RecordForm> kinds) {
    return kinds.entrySet().stream()
        .collect(toUnmodifiableMap(kind -> kind.getValue().blueprint().type(), Map.Entry::getKey));
  }

  @Override
  public Optional<Object> readBeside(Set<String> others, JsonNode object, Place at) {
    Set<String> besides = others.contains(kindField) ? others : and(kindField, others);
    return kind(object, at).flatMap(form -> form.readBeside(besides, object, at));
  }

  private static Set<String> and(String name, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(others);
    both.add(name);
    return both;
  }

  private Optional<RecordForm> kind(JsonNode object, Place within) {
    Place at = within.field(kindField);
    JsonNode name = object.get(kindField);
    if (name == null) {
      at.problem("is missing; " + Wording.oneOf(kinds.keySet()));
      return Optional.empty();
    }
    return at.expect(name.isString(), name, "text").flatMap(text -> named(text.stringValue(), at));
  }

  private Optional<RecordForm> named(String name, Place at) {
    RecordForm form = kinds.get(name);
    if (form == null) {
      at.problem(
          () ->
              "must be a known name, but is "
                  + Wording.shownCode(name)
                  + "; "
                  + Wording.perhaps(name, kinds.keySet()));
    }
    return Optional.ofNullable(form);
  }

  @Override
  public void writeFields(Object value, JsonGenerator out) {
    String name = names.get(value.getClass());
    RecordForm form = name == null ? null : kinds.get(name);
    if (form == null) {
      throw new IllegalStateException("No name is given to " + value.getClass());
    }
    out.writeName(kindField);
    out.writeString(name);
    form.writeFields(value, out);
  }
}
