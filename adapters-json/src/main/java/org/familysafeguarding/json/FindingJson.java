// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.AgreedDeparture;
import org.familysafeguarding.departure.Departure;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Basis;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.JudgedUnder;
import org.familysafeguarding.rules.SettingUsed;
import org.familysafeguarding.rules.Subject;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON, the same in every document that has findings. */
final class FindingJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FindingJson() {}

  static ObjectNode of(Finding finding) {
    ObjectNode json = about(finding);
    json.put("outcome", Codes.code(finding.outcome()));
    json.put("because", finding.because().inWords());
    putDay(json, "due", finding.due());
    json.set("evidence", evidence(finding.because().evidence()));
    json.put("enforcement", Codes.code(finding.card().enforcement()));
    addBasis(json, finding.basis());
    return json;
  }

  /** What findings and obligations both say: which rule, about what, on what authority. */
  static ObjectNode about(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("rule", finding.card().id().value());
    json.put("title", finding.card().title());
    json.set("subject", subject(finding.subject()));
    json.set("authority", authority(finding.card().authority()));
    json.put("dutyHolder", Codes.code(finding.card().dutyHolder()));
    return json;
  }

  private static void addBasis(ObjectNode json, Basis basis) {
    json.put("began", basis.beganOn().toString());
    basis.edition().ifPresent(edition -> json.set("edition", edition(edition)));
    ArrayNode settings = json.putArray("settings");
    basis.settings().forEach(each -> settings.add(setting(each)));
    basis.departure().ifPresent(agreed -> json.set("departure", departure(agreed)));
  }

  private static ObjectNode edition(JudgedUnder edition) {
    ObjectNode json = JSON.objectNode();
    json.put("rulebook", edition.rulebook());
    json.put("edition", edition.edition());
    json.put("inForceFrom", edition.inForce().startInclusive().toString());
    return json;
  }

  private static ObjectNode setting(SettingUsed used) {
    ObjectNode json = JSON.objectNode();
    json.put("id", used.id());
    json.put("value", used.value());
    used.setBy().ifPresent(council -> json.put("setBy", council));
    putDay(json, "since", used.since());
    return json;
  }

  /** The reason for a departure is what a practitioner wrote, and stays in the case file. */
  private static ObjectNode departure(AgreedDeparture agreed) {
    Departure departure = agreed.departure();
    ObjectNode json = JSON.objectNode();
    json.put("id", departure.id().value());
    json.put("by", departure.agreement().by().value());
    json.put("role", Codes.code(departure.agreement().as()));
    json.put("agreedOn", agreed.agreed().on().toString());
    putDay(json, "until", departure.lastDay());
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

  private static void putDay(ObjectNode json, String name, Optional<LocalDate> day) {
    day.ifPresent(each -> json.put(name, each.toString()));
  }
}
