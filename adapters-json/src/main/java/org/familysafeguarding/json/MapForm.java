// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Things under headings, of which there are only these; written in the order of the headings. */
record MapForm(TextForm heading, Set<String> headings, Form item) implements ManyForm {

  @Override
  public Object nothing() {
    return Map.of();
  }

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.object(json).flatMap(object -> items(object, at));
  }

  private Optional<Object> items(JsonNode object, Place at) {
    at.onlyKnownFields(object, headings);
    Map<Object, Object> items = new LinkedHashMap<>();
    for (String name : headings) {
      JsonNode json = object.get(name);
      if (json != null) {
        Place under = at.field(name);
        item.read(json, under)
            .ifPresent(value -> heading.parse(name, under).ifPresent(key -> items.put(key, value)));
      }
    }
    return items.size() == object.size() ? Optional.of(items) : Optional.empty();
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    Map<String, Object> inOrder = new TreeMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> inOrder.put(heading.text(key), each));
    out.writeStartObject();
    inOrder.forEach(
        (name, each) -> {
          out.writeName(name);
          item.write(each, out);
        });
    out.writeEndObject();
  }
}
