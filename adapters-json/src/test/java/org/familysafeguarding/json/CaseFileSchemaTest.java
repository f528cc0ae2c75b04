// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.familysafeguarding.casefile.EventKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published schema, and that it says what the reader does. */
class CaseFileSchemaTest {

  private static final Path PUBLISHED =
      Path.of("src/main/resources/org/familysafeguarding/json/case-file-1.schema.json");

  private final SchemaTexts texts = SchemaTexts.read();
  private final JsonNode schema = CaseFileSchema.of(CaseFileJson.form(), texts);

  @Test
  @DisplayName(
      "the published schema is the one the reader's forms give; -Dschema.write=true writes it")
  void publishedSchemaIsFresh() throws Exception {
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> out.writeTree(schema));
    String fresh = text + "\n";
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(PUBLISHED.getParent());
      Files.writeString(PUBLISHED, fresh);
    }
    assertThat(Files.readString(PUBLISHED)).isEqualTo(fresh);
    assertThat(CaseFileJson.schema()).isEqualTo(fresh);
  }

  @Test
  void everyDefinitionIsExplainedAndEveryExplanationIsUsed() {
    assertThat(texts.unused()).isEmpty();
  }

  @Test
  void everyKindOfEventHasItsDefinition() {
    assertThat(schema.get("$defs").propertyNames().stream().filter(n -> n.startsWith("event-")))
        .hasSize(EventKind.values().length);
    assertThat(
            EventNames.all().stream()
                .map(name -> schema.at("/$defs/event-" + name + "/description").asString())
                .collect(Collectors.toSet()))
        .as("a description of its own for each")
        .hasSize(EventKind.values().length);
  }

  @Test
  void isItselfAValidSchema() {
    String dialect = "https://json-schema.org/draft/2020-12/schema";
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(dialect));
    assertThat(meta.validate(CaseFileJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(schema.get("$id").asString().toLowerCase(Locale.ROOT))
        .isEqualTo("urn:familysafeguarding:schema:case-file:1");
  }
}
