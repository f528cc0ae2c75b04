// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.change.FollowedGoal;
import org.familysafeguarding.change.JudgedCapacity;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.preparation.ChangeProgress;
import org.familysafeguarding.preparation.ChapterSummary;
import org.familysafeguarding.preparation.Chronology;
import org.familysafeguarding.preparation.ChronologyItem;
import org.familysafeguarding.preparation.Invitation;
import org.familysafeguarding.preparation.ModuleProgress;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.preparation.RiskOverTime;
import org.familysafeguarding.programme.MovedModule;
import org.familysafeguarding.risk.JudgementMade;
import org.familysafeguarding.supervision.AgreedStep;
import org.familysafeguarding.view.SeenFinding;
import org.familysafeguarding.workbook.WrittenSummary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packs for group supervision as JSON documents in the format "family-safeguarding-preparation/1",
 * for programs.
 *
 * <p>A pack is only written, never read. It holds what its viewer may see and no more; it names
 * entries by the ids they have in that view, and nothing that a practitioner wrote is in it.
 */
public final class PreparationPackJson {

  private static final String FORMAT = "family-safeguarding-preparation/1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PreparationPackJson() {}

  public static PreparationPackJson create() {
    return new PreparationPackJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("preparation-1.schema.json");
  }

  /** The pack as one document, laid out for reading. */
  public String write(PreparationPack pack) {
    ObjectNode document = JSON.objectNode();
    document.put("format", FORMAT);
    document.put("case", pack.view().file().id().value());
    document.put("on", pack.today().toString());
    pack.view().viewer().practitioner().ifPresent(who -> document.put("for", who.value()));
    document.put("footing", Codes.code(pack.view().viewer().footing()));
    document.put("episode", pack.episode().number());
    putDay(document, "lastHeldOn", pack.last().map(each -> each.held().on()));
    putDay(document, "nextBy", pack.nextBy());
    addPeople(document, pack);
    addProgress(document, pack);
    addChange(document, pack);
    ArrayNode changes = document.putArray("changes");
    pack.changes().forEach(each -> changes.add(change(each)));
    addFindings(document.putArray("overdue"), pack.overdue());
    addFindings(document.putArray("dueNext"), pack.dueNext());
    ArrayNode chronologies = document.putArray("chronologies");
    pack.chronologies().forEach(each -> chronologies.add(chronology(each)));
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, generator -> generator.writeTree(document));
    return text.toString();
  }

  private static void addPeople(ObjectNode document, PreparationPack pack) {
    ArrayNode invited = document.putArray("invited");
    for (Invitation each : pack.invitations()) {
      ObjectNode json = invited.addObject();
      json.put("practitioner", each.practitioner().value());
      json.put("wasThereLast", each.wasThereLast());
    }
    ArrayNode summaries = document.putArray("summaries");
    for (ChapterSummary each : pack.summaries()) {
      ObjectNode json = summaries.addObject();
      json.put("chapter", Codes.code(each.chapter()));
      each.latest()
          .ifPresent(
              latest -> {
                json.put("month", latest.summary().month().toString());
                json.put("by", latest.summary().author().value());
                latest.signedOff().ifPresent(signed -> addSignature(json, signed));
                addWhere(json, latest.written());
              });
    }
  }

  private static void addSignature(ObjectNode json, WrittenSummary.SignedOff signed) {
    json.put("signedOffBy", signed.by().value());
    json.put("signedOffOn", signed.on().on().toString());
  }

  private static void addProgress(ObjectNode document, PreparationPack pack) {
    ArrayNode steps = document.putArray("steps");
    pack.steps().forEach(each -> steps.add(step(each)));
    ArrayNode risks = document.putArray("risks");
    pack.risks().forEach(each -> risks.add(risk(each)));
    ArrayNode modules = document.putArray("modules");
    for (ModuleProgress each : pack.modules()) {
      for (MovedModule latest : each.latest()) {
        ObjectNode json = modules.addObject();
        json.put("adult", each.adult().value());
        json.put("module", latest.move().module());
        json.put("status", Codes.code(latest.move().status()));
        addWhere(json, latest.moved());
      }
    }
  }

  private static void addChange(ObjectNode document, PreparationPack pack) {
    ArrayNode change = document.putArray("change");
    for (ChangeProgress each : pack.changeOverTime()) {
      ObjectNode json = change.addObject();
      json.put("adult", each.adult().value());
      each.score().ifPresent(score -> json.put("score", score.tScore()));
      ArrayNode goals = json.putArray("goals");
      for (FollowedGoal goal : each.goals()) {
        ObjectNode followed = goals.addObject();
        followed.put("goal", goal.goal().id().value());
        followed.put("baseline", Codes.code(goal.goal().scale().baseline()));
        followed.put("measureAgainBy", goal.goal().scale().measureAgainBy().toString());
        goal.attainedBy(pack.today())
            .ifPresent(attained -> followed.put("attained", Codes.code(attained)));
        addWhere(followed, goal.agreed());
      }
      each.judged().ifPresent(judged -> addJudged(json.putObject("judged"), judged));
    }
  }

  private static void addJudged(ObjectNode json, JudgedCapacity judged) {
    json.put("now", Codes.code(judged.judgement().now()));
    json.put("change", Codes.code(judged.judgement().prospect().change()));
    putDay(json, "neededBy", judged.judgement().prospect().neededBy());
    addWhere(json, judged.made());
  }

  private static ObjectNode step(AgreedStep step) {
    ObjectNode json = JSON.objectNode();
    json.put("owner", step.step().owner().value());
    json.put("dueBy", step.step().dueBy().toString());
    json.put("agreedOn", step.supervision().held().on().toString());
    step.answer()
        .ifPresent(
            answered -> {
              json.put("answer", Codes.code(answered.answer().answer()));
              json.put("answeredOn", answered.answered().on().toString());
            });
    return json;
  }

  private static ObjectNode risk(RiskOverTime risk) {
    ObjectNode json = JSON.objectNode();
    json.put("child", risk.child().value());
    ArrayNode judgements = json.putArray("judgements");
    for (JudgementMade each : risk.judgements()) {
      ObjectNode made = judgements.addObject();
      made.put("level", Codes.code(each.judgement().level()));
      made.put("worries", each.judgement().grounds().worries().size());
      made.put("strengths", each.judgement().grounds().strengths().size());
      addWhere(made, each.made());
    }
    return json;
  }

  private static ObjectNode change(Entry entry) {
    ObjectNode json = JSON.objectNode();
    json.put("event", EventNames.of(entry.kind()));
    addWhere(json, entry.occurrence());
    return json;
  }

  private static ObjectNode chronology(Chronology chronology) {
    ObjectNode json = JSON.objectNode();
    json.put("child", chronology.child().value());
    ArrayNode items = json.putArray("items");
    for (ChronologyItem each : chronology.items()) {
      ObjectNode item = items.addObject();
      item.put("event", EventNames.of(each.kind()));
      addWhere(item, each.when());
    }
    return json;
  }

  private static void addFindings(ArrayNode findings, Iterable<SeenFinding> all) {
    for (SeenFinding each : all) {
      ObjectNode json = findings.addObject();
      json.put("rule", each.card().id().value());
      json.put("title", each.card().title());
      json.put("outcome", Codes.code(each.outcome()));
      putDay(json, "due", each.due());
      each.why().ifPresent(why -> json.put("because", why.because().inWords()));
    }
  }

  private static void addWhere(ObjectNode json, Occurrence when) {
    json.put("entry", when.entry().value());
    json.put("on", when.on().toString());
  }

  private static void putDay(ObjectNode json, String name, Optional<LocalDate> day) {
    day.ifPresent(each -> json.put(name, each.toString()));
  }
}
