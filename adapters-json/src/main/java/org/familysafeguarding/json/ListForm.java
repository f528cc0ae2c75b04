// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Things in an order that means something. */
record ListForm(Form item) implements ManyForm {

  @Override
  public Object nothing() {
    return List.of();
  }

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.list(json).flatMap(list -> items(list, at));
  }

  private Optional<Object> items(JsonNode list, Place at) {
    List<Object> items = new ArrayList<>(list.size());
    for (int index = 0; index < list.size(); index++) {
      item.read(list.get(index), at.item(index)).ifPresent(items::add);
    }
    return items.size() == list.size() ? Optional.of(items) : Optional.empty();
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeStartArray();
    ((List<?>) value).forEach(each -> item.write(each, out));
    out.writeEndArray();
  }
}
