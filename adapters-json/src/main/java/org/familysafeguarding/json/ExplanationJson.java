// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import org.familysafeguarding.calendar.Deadline;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Explanation;
import org.familysafeguarding.rules.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Explanations of findings as JSON documents in the format "family-safeguarding-explanation/1".
 *
 * <p>Explanations are only written, never read. Beside each finding stand the entries it rests on,
 * how its last day was reached, and the whole in English sentences. Nobody is named, and nothing is
 * in it that a practitioner wrote.
 */
public final class ExplanationJson {

  private static final String FORMAT = "family-safeguarding-explanation/1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ExplanationJson() {}

  public static ExplanationJson create() {
    return new ExplanationJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("explanation-1.schema.json");
  }

  /** These findings of a review, explained in one document, laid out for reading. */
  public String write(CaseReview review, List<Finding> findings) {
    requireNonNull(findings, "findings");
    ObjectNode document = JSON.objectNode();
    document.put("format", FORMAT);
    document.put("case", review.file().id().value());
    document.put("version", review.file().version());
    document.put("on", review.situation().today().toString());
    ArrayNode explanations = document.putArray("explanations");
    findings.forEach(each -> explanations.add(explained(Explanation.of(each, review.file()))));
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, generator -> generator.writeTree(document));
    return text.toString();
  }

  private static ObjectNode explained(Explanation explanation) {
    ObjectNode json = JSON.objectNode();
    json.set("finding", FindingJson.of(explanation.finding()));
    ArrayNode entries = json.putArray("entries");
    explanation.entries().forEach(each -> entries.add(told(each)));
    explanation.deadline().ifPresent(deadline -> json.set("deadline", deadline(deadline)));
    ArrayNode passedOver = json.putArray("daysPassedOver");
    explanation.daysPassedOver().forEach(day -> passedOver.add(day.toString()));
    ArrayNode inWords = json.putArray("inWords");
    explanation.inWords().forEach(inWords::add);
    return json;
  }

  private static ObjectNode told(Explanation.Told told) {
    ObjectNode json = JSON.objectNode();
    json.put("part", Codes.code(told.part()));
    json.put("entry", told.occurrence().entry().value());
    json.put("on", told.occurrence().on().toString());
    told.entry().ifPresent(entry -> json.put("event", EventNames.of(entry.kind())));
    return json;
  }

  private static ObjectNode deadline(Deadline deadline) {
    ObjectNode json = JSON.objectNode();
    json.put("startedOn", deadline.startedOn().toString());
    json.put("timescale", deadline.timescale().toString());
    json.put("lastDay", deadline.lastDay().toString());
    return json;
  }
}
