// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

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
record KindForm(Class<?> type, String kindField, Map<String, RecordForm> kinds)
    implements ObjectForm {

  @Override
  public Optional<Object> readBeside(Set<String> others, JsonNode object, Place at) {
    Set<String> besides = new LinkedHashSet<>(others);
    besides.add(kindField);
    return kind(object, at).flatMap(form -> form.readBeside(besides, object, at));
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
    for (Map.Entry<String, RecordForm> kind : kinds.entrySet()) {
      if (kind.getValue().blueprint().type() == value.getClass()) {
        out.writeName(kindField);
        out.writeString(kind.getKey());
        kind.getValue().writeFields(value, out);
        return;
      }
    }
    throw new IllegalStateException("No name is given to " + value.getClass());
  }
}
