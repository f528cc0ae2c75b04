// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.caseload.AtRisk;
import org.familysafeguarding.caseload.AverageCaseload;
import org.familysafeguarding.caseload.Caseload;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.WorkWeek;
import org.familysafeguarding.establishment.Coverage;
import org.familysafeguarding.establishment.CoverageGap;
import org.familysafeguarding.establishment.EstablishedTeam;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.Vacancy;
import tools.jackson.core.JsonGenerator;

/**
 * A council's teams on one day as a JSON document in the format "family-safeguarding-teams/1".
 *
 * <p>It is for programs; nobody is named in it, neither in a family nor in a team. Averages stand
 * beside what they were worked out from, and the weeks ahead tell each piece of work by its rule.
 * Immutable; any number of threads may share one.
 */
public final class TeamsJson {

  private static final DocumentFormat FORMAT = new DocumentFormat("family-safeguarding-teams", 1);

  private TeamsJson() {}

  public static TeamsJson create() {
    return new TeamsJson();
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("teams-1.schema.json");
  }

  /** The teams on the day, as an indented document that ends with a line break. */
  public String write(TeamsOnDay teams) {
    requireNonNull(teams, "teams");
    StringWriter text = new StringWriter();
    JsonText.writeIndented(text, out -> write(teams, out));
    return text.append('\n').toString();
  }

  private static void write(TeamsOnDay teams, JsonGenerator out) {
    Caseloads caseloads = teams.caseloads();
    out.writeStartObject();
    out.writeStringProperty(DocumentFormat.FIELD, FORMAT.name());
    out.writeStringProperty("council", teams.establishment().council().id().value());
    out.writeStringProperty("on", caseloads.day().toString());
    council(teams.establishment(), caseloads.day(), out);
    list("familiesWithout", teams.without(), TeamsJson::family, out);
    list("caseloads", caseloads.all(), TeamsJson::caseload, out);
    average(caseloads.average(), out);
    list(
        "withoutHolderAtWork",
        caseloads.withoutHolderAtWork(),
        (each, to) -> to.writeString(each.value()),
        out);
    list("weeks", weeks(teams), TeamsWorkJson::week, out);
    list("whoCanTake", teams.takers(), TeamsWorkJson::takers, out);
    out.writeEndObject();
  }

  private static List<WorkWeek> weeks(TeamsOnDay teams) {
    TeamsOnDay.Ahead ahead = teams.ahead();
    return teams.caseloads().all().stream()
        .flatMap(each -> ahead.workload().weeksOf(each.practitioner(), ahead.weeks()).stream())
        .toList();
  }

  private static void council(Establishment establishment, LocalDate day, JsonGenerator out) {
    teams(establishment, day, out);
    list("vacancies", establishment.vacanciesOn(day), TeamsJson::vacancy, out);
    list(
        "agreementsNotInForce",
        establishment.agreementGapsOn(day),
        (each, to) -> to.writeString(each.toString()),
        out);
  }

  private static void teams(Establishment establishment, LocalDate day, JsonGenerator out) {
    list(
        "teams", establishment.teamsOn(day), (team, to) -> team(team, establishment, day, to), out);
  }

  private static void team(
      EstablishedTeam team, Establishment establishment, LocalDate day, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", team.id().value());
    out.writeStringProperty("name", team.name());
    list(
        "members",
        establishment.membersOf(team.id(), day),
        (each, to) -> to.writeString(each.practitioner().value()),
        out);
    list("functions", establishment.coverageOf(team.id(), day), TeamsJson::coverage, out);
    out.writeEndObject();
  }

  private static void coverage(Coverage coverage, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("function", Codes.code(coverage.function()));
    if (coverage instanceof Coverage.Covered covered) {
      list("coveredBy", covered.by(), (each, to) -> to.writeString(each.value()), out);
    } else if (coverage instanceof Coverage.Uncovered uncovered) {
      uncovered(uncovered, out);
    }
    out.writeEndObject();
  }

  private static void uncovered(Coverage.Uncovered uncovered, JsonGenerator out) {
    out.writeStringProperty("nobodySince", uncovered.since().toString());
    list("because", uncovered.because(), TeamsJson::gap, out);
  }

  private static void gap(CoverageGap gap, JsonGenerator out) {
    out.writeStartObject();
    gap.post().ifPresent(post -> out.writeStringProperty("post", post.value()));
    out.writeStringProperty("since", gap.since().toString());
    out.writeStringProperty("inWords", gap.toString());
    out.writeEndObject();
  }

  private static void vacancy(Vacancy vacancy, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("post", vacancy.post().id().value());
    out.writeStringProperty("discipline", Codes.code(vacancy.post().discipline()));
    fte(vacancy.post().fte(), out);
    out.writeStringProperty("since", vacancy.since().toString());
    out.writeEndObject();
  }

  private static void family(FamilyWithout family, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("file", family.file().value());
    out.writeStringProperty("function", Codes.code(family.function().function()));
    uncovered(family.function(), out);
    list("atRisk", family.atRisk(), TeamsJson::risk, out);
    out.writeEndObject();
  }

  private static void risk(AtRisk risk, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("kind", Codes.code(risk.kind()));
    out.writeStringProperty("inWords", risk.inWords());
    out.writeEndObject();
  }

  private static void caseload(Caseload caseload, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("practitioner", caseload.practitioner().value());
    fte(caseload.fte(), out);
    out.writeNumberProperty("families", caseload.count().families());
    out.writeNumberProperty("children", caseload.count().children());
    out.writeNumberProperty("weightedChildren", BigDecimal.valueOf(caseload.weighted(), 2));
    out.writeNumberProperty("adults", caseload.count().adults());
    list("files", caseload.files(), (each, to) -> to.writeString(each.value()), out);
    out.writeEndObject();
  }

  private static void average(AverageCaseload average, JsonGenerator out) {
    out.writeName("average");
    out.writeStartObject();
    out.writeNumberProperty("cases", average.cases());
    fte(average.fte(), out);
    out.writeNumberProperty("practitioners", average.practitioners());
    average.tenths().ifPresent(tenths -> out.writeNumberProperty("tenths", tenths));
    out.writeEndObject();
  }

  private static void fte(Fte fte, JsonGenerator out) {
    out.writeName("fte");
    new FteForm().write(fte, out);
  }

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item, JsonGenerator out);
  }

  static <T> void list(String name, List<T> items, Item<T> item, JsonGenerator out) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(each -> item.write(each, out));
    out.writeEndArray();
  }
}
