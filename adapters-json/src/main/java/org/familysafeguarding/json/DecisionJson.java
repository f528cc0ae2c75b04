// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import org.familysafeguarding.decision.Decision;
import org.familysafeguarding.decision.Objection;
import org.familysafeguarding.rules.CaseReview;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions on proposed entries as JSON documents in the format "family-safeguarding-decision/1".
 *
 * <p>A decision is only written, never read: decide again instead. It names rules, entries,
 * children and practitioners by their ids; no person's name and no narrative is in it.
 */
public final class DecisionJson {

  private static final String FORMAT = "family-safeguarding-decision/1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DecisionJson() {}

  public static DecisionJson create() {
    return new DecisionJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("decision-1.schema.json");
  }

  /** The decision as one document, laid out for reading. */
  public String write(Decision decision) {
    requireNonNull(decision, "decision");
    CaseReview before = decision.before();
    ObjectNode document = JSON.objectNode();
    document.put("format", FORMAT);
    document.put("case", before.file().id().value());
    document.put("version", before.file().version());
    document.put("on", before.situation().today().toString());
    document.put("verdict", Codes.code(decision.verdict()));
    decision.impossible().ifPresent(why -> document.put("impossible", why));
    ArrayNode objections = document.putArray("objections");
    decision.objections().forEach(each -> objections.add(objection(each)));
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, generator -> generator.writeTree(document));
    return text.toString();
  }

  private static ObjectNode objection(Objection objection) {
    ObjectNode json = JSON.objectNode();
    json.put("verdict", Codes.code(objection.verdict()));
    json.set("finding", FindingJson.of(objection.finding()));
    return json;
  }
}
