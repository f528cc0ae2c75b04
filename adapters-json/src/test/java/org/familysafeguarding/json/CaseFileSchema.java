// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of the format from the forms that read and write it. */
final class CaseFileSchema {

  private CaseFileSchema() {}

  static ObjectNode of(CaseForm file, SchemaTexts texts) {
    SchemaDefinitions definitions = new SchemaDefinitions(texts);
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:familysafeguarding:schema:case-file:1")
            .put("$comment", "SPDX-License-Identifier: Apache-2.0")
            .put("title", "A family's case file")
            .put("description", texts.of("case-file"))
            .put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("format").put("const", CaseForm.FORMAT.name());
    properties.set("id", definitions.reference(file.id()));
    ObjectNode entries = properties.putObject("entries").put("type", "array");
    entries.set("items", definitions.entry(file.entries()));
    schema.putArray("required").add("format").add("id").add("entries");
    schema.put("additionalProperties", false);
    schema.set("$defs", definitions.all());
    return schema;
  }
}
