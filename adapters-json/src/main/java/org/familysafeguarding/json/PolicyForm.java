// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.json.DocumentFormat.Found;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.PolicyDraft;
import org.familysafeguarding.rules.PolicyLine;
import org.familysafeguarding.rules.PolicyProblem;
import org.familysafeguarding.rules.RefusedPolicyException;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Setting;
import org.familysafeguarding.rules.Slot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A whole policy: which format it is in, whose it is, and what it sets. */
record PolicyForm(List<Slot> slots, List<Rulebook> rulebooks) {

  static final DocumentFormat FORMAT = new DocumentFormat("family-safeguarding-policy", 1);
  static final int LONGEST = 100;

  private static final String COUNCIL_FIELD = "council";
  private static final String SETTINGS_FIELD = "settings";
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(List.of(DocumentFormat.FIELD, COUNCIL_FIELD, SETTINGS_FIELD));
  private static final TextForm TEXT = Texts.upTo(LONGEST);
  private static final RecordForm LINE = line();

  PolicyForm {
    slots = List.copyOf(slots);
    rulebooks = List.copyOf(rulebooks);
  }

  private static RecordForm line() {
    Blueprint line = Blueprint.of(PolicyLine.class);
    return new RecordForm(
        line,
        List.of(
            new Field("set", TEXT, Presence.NEEDED, line.parts().get(0)),
            new Field("to", new AmountForm(TEXT), Presence.NEEDED, line.parts().get(1)),
            new Field("from", Texts.day(), Presence.OPTIONAL, line.parts().get(2))));
  }

  Optional<LocalPolicy> read(JsonNode json, Place document) {
    return document
        .object(json)
        .filter(object -> FORMAT.isToBeRead(object, document))
        .flatMap(object -> policy(object, document));
  }

  /** The settings are held against the rulebooks even where nobody says whose they are. */
  private Optional<LocalPolicy> policy(JsonNode object, Place document) {
    document.onlyKnownFields(object, FIELDS);
    String council =
        DocumentFormat.needed(object, document, COUNCIL_FIELD)
            .flatMap(found -> TEXT.read(found.json(), found.at()))
            .map(String.class::cast)
            .orElse("nobody");
    return DocumentFormat.needed(object, document, SETTINGS_FIELD)
        .flatMap(found -> found.at().list(found.json()).map(list -> new Found(list, found.at())))
        .flatMap(settings -> policy(council, settings));
  }

  /** Lines are looked at first and told of afterwards, so that all is told in their order. */
  private Optional<LocalPolicy> policy(String council, Found settings) {
    List<PolicyLine> sound =
        settings.json().valueStream().flatMap(each -> silently(each).stream()).toList();
    Map<Integer, PolicyProblem> refused = new LinkedHashMap<>();
    Optional<LocalPolicy> policy = checked(new PolicyDraft(council, sound), refused);
    int line = 0;
    for (int index = 0; index < settings.json().size(); index++) {
      Place at = settings.at().item(index);
      if (LINE.read(settings.json().get(index), at).isPresent()) {
        line++;
        Optional.ofNullable(refused.get(line)).ifPresent(each -> at.problem(words(each)));
      }
    }
    return policy;
  }

  private static Optional<PolicyLine> silently(JsonNode json) {
    return LINE.read(json, Place.document(new Problems())).map(PolicyLine.class::cast);
  }

  private Optional<LocalPolicy> checked(PolicyDraft draft, Map<Integer, PolicyProblem> refused) {
    try {
      return Optional.of(draft.checkedAgainst(slots, rulebooks));
    } catch (RefusedPolicyException exception) {
      exception.problems().forEach(each -> refused.put(each.line(), each));
      return Optional.empty();
    }
  }

  private static String words(PolicyProblem problem) {
    return problem.message().startsWith(problem.set())
        ? problem.message()
        : problem.set() + ": " + problem.message();
  }

  void write(LocalPolicy policy, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
    out.writeStringProperty(COUNCIL_FIELD, policy.name());
    out.writeName(SETTINGS_FIELD);
    out.writeStartArray();
    policy.settings().forEach(each -> LINE.write(line(each), out));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static PolicyLine line(Setting setting) {
    return setting instanceof Setting.Commenced
        ? new PolicyLine(setting.id(), Texts.day().text(setting.from()), Optional.empty())
        : new PolicyLine(setting.id(), setting.value(), firstDay(setting));
  }

  private static Optional<LocalDate> firstDay(Setting setting) {
    return Optional.of(setting.from()).filter(day -> !day.equals(LocalDate.MIN));
  }
}
