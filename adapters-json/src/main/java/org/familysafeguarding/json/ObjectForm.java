// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Values written as objects.
 *
 * <p>The fields of one may stand in an object beside the fields of what holds it, as those of an
 * event stand beside those of its entry.
 */
sealed interface ObjectForm extends Form permits RecordForm, KindForm {

  /** The value whose fields stand in the object beside others of these names. */
  Optional<Object> readBeside(Set<String> others, JsonNode object, Place at);

  /** Writes the fields of the value into an object that has been begun. */
  void writeFields(Object value, JsonGenerator out);

  @Override
  default Optional<Object> read(JsonNode json, Place at) {
    return at.object(json).flatMap(object -> readBeside(Set.of(), object, at));
  }

  @Override
  default void write(Object value, JsonGenerator out) {
    out.writeStartObject();
    writeFields(value, out);
    out.writeEndObject();
  }
}
