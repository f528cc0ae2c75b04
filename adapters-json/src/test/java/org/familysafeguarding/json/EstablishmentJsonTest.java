// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.establishment.Establishment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An establishment as a council writes it, and every reason why it cannot be one. */
class EstablishmentJsonTest {

  private static final Path PUBLISHED =
      Path.of("src/main/resources/org/familysafeguarding/json/establishment-1.schema.json");
  private static final String GUIDE = Documents.text(Path.of("../docs/establishment-format.md"));

  private final EstablishmentJson json = EstablishmentJson.create();

  @Test
  void theExampleOfTheGuideIsAnEstablishment() {
    Establishment establishment = accepted(block("json"));

    assertThat(establishment.council().name()).isEqualTo("Sandmere Council");
    assertThat(
            establishment.coverageOf(
                new TeamId("FS1"), SpecialistFunction.MENTAL_HEALTH, day("Mon 3 Mar 2025")))
        .hasToString(
            "mental health: nobody since Mon 3 Feb 2025, because post P-MH1 is vacant since Mon 3"
                + " Feb 2025");
    assertThat(Schemas.faults(EstablishmentJson.schema(), block("json"))).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBackAndEqual() {
    Establishment establishment = accepted(block("json"));
    String written = json.write(establishment);

    assertThat(accepted(written)).isEqualTo(establishment);
    assertThat(json.read(new StringReader(written)))
        .isEqualTo(new EstablishmentReading.Accepted(establishment));
    assertThat(json.write(accepted(written))).isEqualTo(written);
    assertThat(Schemas.faults(EstablishmentJson.schema(), written)).isEmpty();
  }

  @Test
  void whatIsWrongInItselfIsToldAllAtOnce() {
    assertThat(
            refused(
                """
                {"format": "family-safeguarding-establishment/1", "post": [],
                 "agencies": [{"id": "LA", "name": "", "kind": "councel"}],
                 "posts": [
                   {"id": "P1", "discipline": "recovery", "fte": 1.5, "established": {"from": "2024-02-30"},
                    "terms": {"fundedBy": "LA", "employedBy": "LA"}},
                   {"id": "P2", "discipline": "recovery", "fte": "half", "established": {"from": "2024-02-01"},
                    "terms": {"fundedBy": "LA", "employedBy": "LA"}},
                   {"id": "P3", "discipline": "recovery", "fte": 0.125, "established": {"from": "2024-02-01"},
                    "terms": {"fundedBy": "LA", "employedBy": "LA"}}]}
                """))
        .contains(
            "/council: is missing",
            "/post: is no field of this object; perhaps posts is meant",
            "/posts/0/established/from: must be in the calendar, but there is no 2024-02-30;"
                + " February 2024 has 29 days",
            "/posts/1/fte: must be a number, but is text",
            "/posts/2/fte: An FTE must be a number with at most two decimal places, such as 0.6")
        .anyMatch(each -> each.startsWith("/agencies/0/kind: must be one of council, "));
  }

  @Test
  void whatDoesNotAgreeWithTheRestIsToldAllAtOnce() {
    String broken =
        block("json")
            .replace(
                "\"practitioner\": \"MH1\", \"engagement\"",
                "\"practitioner\": \"MH9\", \"engagement\"")
            .replace("\"fundedBy\": \"LA\"", "\"fundedBy\": \"LA2\"");

    assertThat(refused(broken)).isEqualTo(block("text").lines().toList());
  }

  @Test
  @DisplayName("the published schema is the one the forms give; -Dschema.write=true writes it")
  void publishedSchemaIsFresh() throws Exception {
    SchemaTexts texts = SchemaTexts.read().and("establishment-texts.properties");
    JsonNode schema = EstablishmentSchema.of(EstablishmentJson.form(), texts);
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> out.writeTree(schema));
    String fresh = text + "\n";
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(PUBLISHED, fresh);
    }
    assertThat(Files.readString(PUBLISHED)).isEqualTo(fresh);
    assertThat(EstablishmentJson.schema()).isEqualTo(fresh);
    assertThat(texts.unused()).isEmpty();
    Schemas.assertIsASchema(fresh);
  }

  private Establishment accepted(String document) {
    EstablishmentReading reading = json.read(document);
    if (reading instanceof EstablishmentReading.Accepted accepted) {
      return accepted.establishment();
    }
    throw new AssertionError("Expected an establishment, but it was refused:\n" + reading);
  }

  private List<String> refused(String document) {
    EstablishmentReading reading = json.read(document);
    if (reading instanceof EstablishmentReading.Refused refused) {
      return refused.problems().stream().map(JsonProblem::toString).toList();
    }
    throw new AssertionError("Expected problems, but an establishment was read");
  }

  private static String block(String language) {
    Pattern fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    List<String> blocks =
        fence.matcher(GUIDE).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }
}
