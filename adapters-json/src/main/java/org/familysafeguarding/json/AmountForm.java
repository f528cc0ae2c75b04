// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A text that may be a whole number, and is then written as one. */
record AmountForm(TextForm text) implements Form {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.expect(json.isString() || json.isIntegralNumber(), json, "text or a whole number")
        .flatMap(value -> text.parse(value.asString(), at));
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    String written = text.text(value);
    if (WHOLE_NUMBER.matcher(written).matches()) {
      out.writeNumber(Long.parseLong(written));
    } else {
      out.writeString(written);
    }
  }
}
