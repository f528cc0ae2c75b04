// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A whole number. */
record CountForm() implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    boolean whole = json.isIntegralNumber() && json.canConvertToInt();
    return at.expect(whole, json, "a whole number").map(JsonNode::intValue);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeNumber((Integer) value);
  }
}
