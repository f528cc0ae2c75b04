// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A whole number, an {@code int} or a {@code long}. */
record CountForm(Class<?> type) implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    boolean fits = isLong() ? json.canConvertToLong() : json.canConvertToInt();
    return at.expect(json.isIntegralNumber() && fits, json, "a whole number").map(this::value);
  }

  private Object value(JsonNode json) {
    return isLong() ? (Object) json.longValue() : (Object) json.intValue();
  }

  private boolean isLong() {
    return type == long.class;
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeNumber(((Number) value).longValue());
  }
}
