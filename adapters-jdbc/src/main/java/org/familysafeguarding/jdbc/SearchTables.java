// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import com.google.common.collect.Sets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.json.EventNames;
import org.familysafeguarding.spi.PersonIdentifier;

/** The rows to search by, written with the entries that give them. */
final class SearchTables {

  private static final Set<EventKind> AMENDING =
      EnumSet.of(EventKind.ENTRY_CORRECTED, EventKind.ENTRY_STRUCK_OUT);
  private static final Set<EventKind> BEGINNING =
      EnumSet.of(EventKind.PLAN_STARTED, EventKind.ALLOCATED);
  private static final Set<EventKind> ENDING =
      EnumSet.of(EventKind.PLAN_ENDED, EventKind.ALLOCATION_ENDED);
  private static final Set<EventKind> ENDING_OR_AMENDING =
      Sets.immutableEnumSet(Sets.union(ENDING, AMENDING));

  private static final String RELEVANT =
      named(Arrays.stream(EventKind.values()).filter(Projection::dependsOn));
  private static final String ENDINGS = named(ENDING_OR_AMENDING.stream());

  private final String prefix;
  private final SearchTable persons;
  private final SearchTable plans;
  private final SearchTable allocations;
  private final Strays strays;
  private final Sql sql;
  private final EntryLines lines;

  SearchTables(String prefix, Dialect dialect, EntryLines lines) {
    this.prefix = prefix;
    this.persons =
        new SearchTable(
            prefix + "case_person", List.of("file_id", "scheme", "identifier"), List.of(), dialect);
    this.plans =
        new SearchTable(
            prefix + "case_plan",
            List.of("file_id", "plan_id"),
            List.of("plan_kind", "child_id", "started_on", "ended_on"),
            dialect);
    this.allocations =
        new SearchTable(
            prefix + "case_allocation",
            List.of("file_id", "allocation_id"),
            List.of("practitioner_id", "allocation_role", "started_on", "ended_on"),
            dialect);
    this.strays = new Strays(prefix, dialect, "case_person", "case_plan", "case_allocation");
    this.sql = new Sql(dialect);
    this.lines = lines;
  }

  private static String named(Stream<EventKind> kinds) {
    return kinds.map(kind -> "'" + EventNames.of(kind) + "'").collect(Collectors.joining(", "));
  }

  /** Whether these entries change what earlier ones gave, so that all rows are made anew. */
  static boolean amend(List<EntryRow> added) {
    return added.stream().anyMatch(row -> AMENDING.contains(row.entry().kind()));
  }

  /** Whether none of these entries ends anything or changes another. */
  static boolean nothingEnds(List<Entry> entries) {
    return entries.stream().noneMatch(entry -> ENDING_OR_AMENDING.contains(entry.kind()));
  }

  /** Which earlier entries have to be known before these are added; none if it is empty. */
  static String neededBefore(List<EntryRow> added) {
    return added.stream().anyMatch(row -> BEGINNING.contains(row.entry().kind())) ? ENDINGS : "";
  }

  /**
   * What is added to a file.
   *
   * @param endings earlier entries that stand and end something
   * @param mayBeThere whether a row of what begins is looked for; it has one only where something
   *     of that id has begun before, and writing it then fails on its key
   */
  record Following(List<Entry> endings, List<EntryRow> added, boolean mayBeThere) {}

  /** Has the rows written that entries give which are added to others. */
  void follow(Script script, CaseFileId file, Following what) {
    List<EntryRow> added = what.added();
    if (added.stream().noneMatch(row -> Projection.dependsOn(row.entry().kind()))) {
      return;
    }
    List<Entry> entries = added.stream().map(EntryRow::entry).toList();
    Projection begun = Projection.after(file, what.endings(), entries);
    if (what.mayBeThere()) {
      replace(script, begun);
    } else {
      write(script, begun);
    }
    Map<String, LocalDate> plansEnded = new LinkedHashMap<>();
    Map<String, LocalDate> allocationsEnded = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof PlanEvent.Ended ended) {
        plansEnded.put(ended.plan().value(), entry.occurredOn());
      } else if (entry.event() instanceof TeamEvent.AllocationEnded ended) {
        allocationsEnded.put(ended.allocation().value(), entry.occurredOn());
      }
    }
    plans.end(script, file, without(begun.plans(), plansEnded));
    allocations.end(script, file, without(begun.allocations(), allocationsEnded));
  }

  /** Those that have no row among these, for such a row has the day of its end already. */
  private static Map<String, LocalDate> without(
      List<List<Object>> rows, Map<String, LocalDate> ended) {
    Map<String, LocalDate> others = new LinkedHashMap<>(ended);
    rows.forEach(row -> others.remove(row.get(1).toString()));
    return others;
  }

  /** Has the rows written that a file gives from its first entries on. */
  void begin(Script script, CaseFileId file, List<EntryRow> added) {
    if (added.stream().anyMatch(row -> Projection.dependsOn(row.entry().kind()))) {
      write(script, Projection.of(file, added.stream().map(EntryRow::entry).toList()));
    }
  }

  /** Has the rows written that these files give, table by table. */
  void begin(Script script, List<CaseHistory> files) {
    write(
        script,
        files.stream()
            .map(file -> Projection.of(file.id(), file.entries()))
            .reduce(Projection.NONE, Projection::and));
  }

  /** The entries among these lines that stand and end something. */
  List<Entry> endings(CaseFileId file, List<String> payloads) {
    return CaseHistory.of(file, StoredFile.entries(file, payloads, lines)).standing().stream()
        .filter(entry -> ENDING.contains(entry.kind()))
        .toList();
  }

  /**
   * Makes a file's rows anew where they are. A row that stays is never taken away in between: what
   * ends a plan in one statement looks for the row as it was before it waited.
   */
  void rebuild(Connection on, CaseFileId file) throws SQLException {
    Projection given = given(on, file);
    Script script = new Script(sql.dialect());
    persons.removeOthers(script, persons.keys(on, sql, file), given.persons());
    plans.removeOthers(script, plans.keys(on, sql, file), given.plans());
    allocations.removeOthers(script, allocations.keys(on, sql, file), given.allocations());
    replace(script, given);
    script.run(on);
  }

  void clear(Connection on, CaseFileId file) throws SQLException {
    Script script = new Script(sql.dialect());
    clear(script, file);
    script.run(on);
  }

  private void clear(Script script, CaseFileId file) {
    List.of(persons, plans, allocations).forEach(table -> table.clear(script, file));
  }

  private void replace(Script script, Projection projection) {
    persons.replace(script, projection.persons());
    plans.replace(script, projection.plans());
    allocations.replace(script, projection.allocations());
  }

  private void write(Script script, Projection projection) {
    persons.write(script, projection.persons());
    plans.write(script, projection.plans());
    allocations.write(script, projection.allocations());
  }

  /** What the file's history gives; only entries of the kinds that matter are read. */
  private Projection given(Connection on, CaseFileId file) throws SQLException {
    List<String> payloads =
        sql.list(
            on,
            "select payload from "
                + prefix
                + "case_entry where file_id = ? and event_kind in ("
                + RELEVANT
                + ") order by position",
            row -> row.getString(1),
            file);
    return Projection.of(file, StoredFile.entries(file, payloads, lines));
  }

  /** Whether the rows are those that the whole history gives. */
  boolean fit(Connection on, CaseFileId file, List<Entry> history) throws SQLException {
    return texts(Projection.of(file, history)).equals(found(on, file));
  }

  private static List<String> texts(Projection projection) {
    List<String> texts = new ArrayList<>();
    for (List<List<Object>> table :
        List.of(projection.persons(), projection.plans(), projection.allocations())) {
      table.stream().map(row -> Sql.text(row)).sorted().forEach(texts::add);
    }
    return texts;
  }

  private List<String> found(Connection on, CaseFileId file) throws SQLException {
    List<String> texts = new ArrayList<>();
    texts.addAll(
        sorted(
            sql.list(
                on,
                "select file_id, scheme, identifier from "
                    + prefix
                    + "case_person where file_id = ?",
                row -> Sql.text(row, 1) + "|" + Sql.text(row, 2) + "|" + Sql.text(row, 3),
                file)));
    texts.addAll(courses(on, file, "case_plan", "plan_id, plan_kind, child_id"));
    texts.addAll(
        courses(on, file, "case_allocation", "allocation_id, practitioner_id, allocation_role"));
    return texts;
  }

  private List<String> courses(Connection on, CaseFileId file, String table, String columns)
      throws SQLException {
    return sorted(
        sql.list(
            on,
            "select file_id, "
                + columns
                + ", started_on, ended_on from "
                + prefix
                + table
                + " where file_id = ?",
            row ->
                Sql.text(row, 1)
                    + "|"
                    + Sql.text(row, 2)
                    + "|"
                    + Sql.text(row, 3)
                    + "|"
                    + Sql.text(row, 4)
                    + "|"
                    + sql.dialect().day(row, 5)
                    + "|"
                    + sql.dialect().day(row, 6),
            file));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  /** Rows to search by of files that are not there. */
  Strays strays() {
    return strays;
  }

  /** The files in which an entry that stands gives this identifier. */
  List<CaseFileId> filesNaming(Connection on, PersonIdentifier person) throws SQLException {
    return sql.list(
        on,
        "select file_id from "
            + prefix
            + "case_person where scheme = ? and identifier = ? order by file_id",
        row -> new CaseFileId(row.getString(1)),
        Scheme.of(person),
        Scheme.value(person));
  }
}
