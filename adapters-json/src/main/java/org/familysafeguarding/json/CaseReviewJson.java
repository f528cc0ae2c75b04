// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.Subject;
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
  private static final String SCHEMA = "case-review-1.schema.json";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CaseReviewJson() {}

  public static CaseReviewJson create() {
    return new CaseReviewJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    try (InputStream schema = CaseReviewJson.class.getResourceAsStream(SCHEMA)) {
      return new String(requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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
    all.forEach(each -> findings.add(finding(each)));
    return findings;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode json = about(finding);
    json.put("outcome", Codes.code(finding.outcome()));
    json.put("because", finding.because().inWords());
    finding.due().ifPresent(due -> json.put("due", due.toString()));
    json.set("evidence", evidence(finding.because().evidence()));
    return json;
  }

  /** What findings and obligations both say: which rule, about what, on what authority. */
  private static ObjectNode about(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("rule", finding.card().id().value());
    json.put("title", finding.card().title());
    json.set("subject", subject(finding.subject()));
    json.set("authority", authority(finding.card().authority()));
    json.put("dutyHolder", Codes.code(finding.card().dutyHolder()));
    return json;
  }

  private static ObjectNode subject(Subject subject) {
    ObjectNode json = JSON.objectNode();
    json.put("kind", Codes.code(subject.kind()));
    json.put("id", subject.id());
    ArrayNode children = json.putArray("children");
    subject.children().forEach(child -> children.add(child.value()));
    return json;
  }

  private static ObjectNode authority(Authority authority) {
    ObjectNode json = JSON.objectNode();
    json.put("title", authority.instrument().title());
    json.put("edition", authority.instrument().edition());
    json.put("place", authority.place());
    json.put("link", authority.instrument().link().toString());
    json.put("force", Codes.code(authority.force()));
    json.put("confidence", Codes.code(authority.confidence()));
    return json;
  }

  private static ArrayNode evidence(List<Occurrence> entries) {
    ArrayNode evidence = JSON.arrayNode();
    for (Occurrence each : entries) {
      ObjectNode json = evidence.addObject();
      json.put("entry", each.entry().value());
      json.put("on", each.on().toString());
    }
    return evidence;
  }

  private static ArrayNode obligations(List<Obligation> all) {
    ArrayNode obligations = JSON.arrayNode();
    for (Obligation each : all) {
      ObjectNode json = about(each.finding());
      json.put("dueBy", each.dueBy().toString());
      json.put("overdue", each.isOverdue());
      each.practitioner().ifPresent(who -> json.put("practitioner", who.value()));
      obligations.add(json);
    }
    return obligations;
  }
}
