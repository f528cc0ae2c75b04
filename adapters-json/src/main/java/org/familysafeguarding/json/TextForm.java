// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Values written as text: identifiers, days, codes, narratives.
 *
 * <p>{@code reading} refuses a text with an {@link IllegalArgumentException}, the message of which
 * becomes the problem.
 */
record TextForm(Class<?> type, Function<String, Object> reading, Function<Object, String> writing)
    implements Form {

  @Override
  public Optional<Object> read(JsonNode json, Place at) {
    return at.expect(json.isString(), json, "text").flatMap(text -> parse(text.stringValue(), at));
  }

  Optional<Object> parse(String text, Place at) {
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException refused) {
      at.problem(String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  String text(Object value) {
    return writing.apply(value);
  }

  @Override
  public void write(Object value, JsonGenerator out) {
    out.writeString(text(value));
  }

  /** The form of a type that wraps one value of this one: an identifier, a narrative. */
  TextForm wrappedBy(Blueprint wrapper) {
    return new TextForm(
        wrapper.type(),
        reading.andThen(wrapper::make),
        writing.compose(whole -> wrapper.parts().get(0).of(whole)));
  }
}
