// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Things without an order, each once.
 *
 * <p>They are written in the order of their texts, so that equal sets are equal bytes.
 */
record SetForm(TextForm item) implements ManyForm {

  @Override
  public Object nothing() {
    return Set.of();
  }

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.list(json).flatMap(list -> items(list, at));
  }

  private Optional<Object> items(JsonNode list, Place at) {
    Map<Object, Integer> first = new LinkedHashMap<>();
    for (int index = 0; index < list.size(); index++) {
      Optional<Object> value = item.read(list.get(index), at.item(index));
      Integer earlier = value.isEmpty() ? null : first.putIfAbsent(value.get(), index);
      if (earlier != null) {
        at.item(index).problem("must be named once, but item " + earlier + " is the same");
      }
    }
    return first.size() == list.size()
        ? Optional.of(new LinkedHashSet<>(first.keySet()))
        : Optional.empty();
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartArray();
    ((Set<?>) value).stream().map(item::text).sorted().forEach(out::writeString);
    out.writeEndArray();
  }
}
