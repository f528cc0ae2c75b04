// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.familysafeguarding.establishment.Fte;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A full-time equivalent, which is a number such as 0.6. */
record FteForm() implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.expect(json.isNumber(), json, "a number").flatMap(number -> fte(number, at));
  }

  private static Optional<Object> fte(JsonNode number, Place at) {
    try {
      return Optional.of(Fte.parse(number.asString()));
    } catch (IllegalArgumentException refused) {
      at.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeNumber(new BigDecimal(value.toString()));
  }
}
