// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import org.familysafeguarding.caseload.Taker;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.WhyNot;
import org.familysafeguarding.caseload.WorkItem;
import org.familysafeguarding.caseload.WorkWeek;
import tools.jackson.core.JsonGenerator;

/** The weeks ahead, and who can take on what, as parts of a teams document. */
final class TeamsWorkJson {

  private TeamsWorkJson() {}

  static void week(WorkWeek week, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("practitioner", week.practitioner().value());
    out.writeStringProperty("monday", week.monday().toString());
    out.writeBooleanProperty("overloaded", week.overloaded());
    TeamsJson.list("due", week.items(), TeamsWorkJson::item, out);
    out.writeEndObject();
  }

  private static void item(WorkItem item, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("file", item.file().value());
    item.duty().rule().ifPresent(rule -> out.writeStringProperty("rule", rule.value()));
    out.writeStringProperty("about", item.duty().about());
    out.writeStringProperty("dueBy", item.dueBy().toString());
    TeamsJson.list("clashes", item.clashes(), (each, to) -> to.writeString(Codes.code(each)), out);
    out.writeEndObject();
  }

  static void takers(Takers takers, JsonGenerator out) {
    out.writeStartObject();
    takers
        .wanted()
        .function()
        .ifPresent(function -> out.writeStringProperty("function", Codes.code(function)));
    TeamsJson.list(
        "workingWith",
        takers.wanted().workingWith().stream().toList(),
        (each, to) -> to.writeString(each.value()),
        out);
    TeamsJson.list("practitioners", takers.all(), TeamsWorkJson::taker, out);
    out.writeEndObject();
  }

  private static void taker(Taker taker, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("practitioner", taker.practitioner().value());
    out.writeBooleanProperty("can", taker.can());
    TeamsJson.list("against", taker.against(), TeamsWorkJson::against, out);
    out.writeEndObject();
  }

  private static void against(WhyNot why, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", Codes.code(why.kind()));
    out.writeStringProperty("inWords", why.inWords());
    out.writeEndObject();
  }
}
