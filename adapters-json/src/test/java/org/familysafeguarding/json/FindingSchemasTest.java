// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.familysafeguarding.decision.Verdict;
import org.familysafeguarding.departure.DepartureRole;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Enforcement;
import org.familysafeguarding.rules.Explanation;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of documents with findings: every code is there, and all say the same of findings.
 */
class FindingSchemasTest {

  private static final Path PUBLISHED = Path.of("src/main/resources/org/familysafeguarding/json");

  private static final Map<String, Enum<?>[]> CODES =
      Map.of(
          "/finding/properties/outcome", Outcome.values(),
          "/dutyHolder", DutyHolder.values(),
          "/enforcement", Enforcement.values(),
          "/departure/properties/role", DepartureRole.values(),
          "/subject/properties/kind", Subject.Kind.values(),
          "/authority/properties/force", Force.values(),
          "/authority/properties/confidence", Confidence.values());

  private static final List<String> OF_FINDINGS =
      List.of(
          "rule",
          "title",
          "subject",
          "authority",
          "dutyHolder",
          "enforcement",
          "edition",
          "setting",
          "departure",
          "finding");

  private final JsonNode review = definitions(CaseReviewJson.schema());
  private final JsonNode decision = definitions(DecisionJson.schema());
  private final JsonNode explanation = definitions(ExplanationJson.schema());

  @Test
  @DisplayName("the schemas list every code and no other; -Dschema.write=true writes them")
  void theSchemaListsEveryCodeAndNoOther() throws IOException {
    if (Boolean.getBoolean("schema.write")) {
      for (String name : List.of("case-review", "decision", "explanation")) {
        writeCodes(PUBLISHED.resolve(name + "-1.schema.json"));
      }
    }
    CODES.forEach(
        (place, constants) ->
            assertThat(codes(review.at(place))).as(place).isEqualTo(of(constants)));
    assertThat(codes(decision.at("/verdict"))).isEqualTo(of(Verdict.values()));
    assertThat(codes(explanation.at("/told/properties/part")))
        .isEqualTo(of(Explanation.Part.values()));
  }

  @Test
  void everyDocumentSaysTheSameOfAFinding() {
    for (String name : OF_FINDINGS) {
      assertThat(decision.get(name)).as(name).isNotNull().isEqualTo(review.get(name));
      assertThat(explanation.get(name)).as(name).isNotNull().isEqualTo(review.get(name));
    }
  }

  @Test
  void whatFindingsDidNotAlwaysSayIsNotRequiredOfThem() {
    assertThat(review.at("/finding/required").valueStream().map(JsonNode::asString))
        .containsExactly(
            "rule",
            "title",
            "subject",
            "authority",
            "dutyHolder",
            "outcome",
            "because",
            "evidence");
  }

  @Test
  void eachIsASchema() {
    Schemas.assertIsASchema(CaseReviewJson.schema());
    Schemas.assertIsASchema(DecisionJson.schema());
    Schemas.assertIsASchema(ExplanationJson.schema());
  }

  /** What is written is in force from the next run on. */
  private static void writeCodes(Path published) throws IOException {
    JsonNode schema = JsonMapper.shared().readTree(Files.readString(published));
    CODES.forEach(
        (place, constants) -> {
          ArrayNode codes = ((ObjectNode) schema.at("/$defs" + place)).putArray("enum");
          of(constants).forEach(codes::add);
        });
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> out.writeTree(schema));
    Files.writeString(published, text + "\n");
  }

  private static JsonNode definitions(String schema) {
    return JsonMapper.shared().readTree(schema).at("/$defs");
  }

  private static List<String> codes(JsonNode schema) {
    return schema.at("/enum").valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> of(Enum<?>[] constants) {
    return Stream.of(constants).map(Codes::code).toList();
  }
}
