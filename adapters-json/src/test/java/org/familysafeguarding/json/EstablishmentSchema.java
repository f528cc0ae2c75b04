// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of establishments from the forms that read and write them. */
final class EstablishmentSchema {

  private EstablishmentSchema() {}

  static ObjectNode of(EstablishmentForm form, SchemaTexts texts) {
    SchemaDefinitions definitions = new SchemaDefinitions(texts);
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:familysafeguarding:schema:establishment:1")
            .put("$comment", "SPDX-License-Identifier: Apache-2.0")
            .put("title", "A council's establishment")
            .put("description", texts.of("establishment"))
            .put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("format").put("const", EstablishmentForm.FORMAT.name());
    properties.set(EstablishmentForm.COUNCIL_FIELD, definitions.reference(form.council()));
    form.lists()
        .forEach(
            (name, item) ->
                properties
                    .putObject(name)
                    .put("type", "array")
                    .set("items", definitions.reference(item)));
    schema.putArray("required").add("format").add(EstablishmentForm.COUNCIL_FIELD);
    schema.put("additionalProperties", false);
    schema.set("$defs", definitions.all());
    return schema;
  }
}
