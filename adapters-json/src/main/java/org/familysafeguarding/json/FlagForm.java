// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** True or false. */
record FlagForm() implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.expect(json.isBoolean(), json, "true or false").map(JsonNode::booleanValue);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeBoolean((Boolean) value);
  }
}
