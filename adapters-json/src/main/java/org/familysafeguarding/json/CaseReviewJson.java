// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.StringWriter;
import java.util.List;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Obligation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviews of cases as JSON documents in the format "family-safeguarding-review/1", for programs.
 *
 * <p>A review is only written, never read: judge the case again instead. It names rules, entries,
 * children and practitioners by their ids; no person's name and no narrative is in it.
 */
public final class CaseReviewJson {

  private static final String FORMAT = "family-safeguarding-review/1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CaseReviewJson() {}

  public static CaseReviewJson create() {
    return new CaseReviewJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("case-review-1.schema.json");
  }

  /** The review as one document, laid out for reading. */
  public String write(CaseReview review) {
    ObjectNode document = JSON.objectNode();
    document.put("format", FORMAT);
    document.put("case", review.file().id().value());
    document.put("version", review.file().version());
    document.put("on", review.situation().today().toString());
    document.set("calendar", calendar(review));
    document.set("findings", findings(review.findings().all()));
    document.set("obligations", obligations(review.obligations()));
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, generator -> generator.writeTree(document));
    return text.toString();
  }

  private static ObjectNode calendar(CaseReview review) {
    ObjectNode calendar = JSON.objectNode();
    calendar.put("name", review.situation().calendar().name());
    calendar.put("knownFrom", review.situation().calendar().knownFrom().toString());
    calendar.put("knownTo", review.situation().calendar().knownTo().toString());
    return calendar;
  }

  private static ArrayNode findings(List<Finding> all) {
    ArrayNode findings = JSON.arrayNode();
    all.forEach(each -> findings.add(FindingJson.of(each)));
    return findings;
  }

  private static ArrayNode obligations(List<Obligation> all) {
    ArrayNode obligations = JSON.arrayNode();
    for (Obligation each : all) {
      ObjectNode json = FindingJson.about(each.finding());
      json.put("dueBy", each.dueBy().toString());
      json.put("overdue", each.isOverdue());
      each.practitioner().ifPresent(who -> json.put("practitioner", who.value()));
      obligations.add(json);
    }
    return obligations;
  }
}
