// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.json.EntryJson;
import org.familysafeguarding.json.EventNames;
import org.familysafeguarding.spi.PersonIdentifier;

/** The rows to search by, written with the entries that give them. */
final class SearchTables {

  private static final String RELEVANT =
      Arrays.stream(EventKind.values())
          .filter(Projection::dependsOn)
          .map(kind -> "'" + EventNames.of(kind) + "'")
          .collect(Collectors.joining(", "));

  private final String prefix;
  private final Sql sql;
  private final EntryJson json;

  SearchTables(String prefix, Dialect dialect, EntryJson json) {
    this.prefix = prefix;
    this.sql = new Sql(dialect);
    this.json = json;
  }

  /** Brings a file's rows up to date after these entries were added, if they change any. */
  void follow(Connection on, CaseFileId file, long before, List<EntryRow> added)
      throws SQLException {
    if (added.stream().noneMatch(row -> Projection.dependsOn(row.entry().kind()))) {
      return;
    }
    if (before == 0) {
      write(on, Projection.of(file, added.stream().map(EntryRow::entry).toList()));
    } else {
      rebuild(on, file);
    }
  }

  void rebuild(Connection on, CaseFileId file) throws SQLException {
    clear(on, file);
    write(on, given(on, file));
  }

  void clear(Connection on, CaseFileId file) throws SQLException {
    for (String table : List.of("case_person", "case_plan", "case_allocation")) {
      sql.run(on, "delete from " + prefix + table + " where file_id = ?", file);
    }
  }

  private void write(Connection on, Projection projection) throws SQLException {
    sql.batch(
        on,
        "insert into " + prefix + "case_person (file_id, scheme, identifier) values (?, ?, ?)",
        projection.persons());
    sql.batch(
        on,
        "insert into "
            + prefix
            + "case_plan (file_id, plan_id, plan_kind, child_id, started_on, ended_on)"
            + " values (?, ?, ?, ?, ?, ?)",
        projection.plans());
    sql.batch(
        on,
        "insert into "
            + prefix
            + "case_allocation (file_id, allocation_id, practitioner_id, allocation_role,"
            + " started_on, ended_on) values (?, ?, ?, ?, ?, ?)",
        projection.allocations());
  }

  /** What the file's history gives; only entries of the kinds that matter are read. */
  private Projection given(Connection on, CaseFileId file) throws SQLException {
    List<Entry> entries =
        sql.list(
            on,
            "select payload from "
                + prefix
                + "case_entry where file_id = ? and event_kind in ("
                + RELEVANT
                + ") order by position",
            row -> json.read(row.getString(1)),
            file);
    return Projection.of(file, entries);
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

  /** Files that have rows to search by, and are not there or were erased. */
  List<CaseFileId> withoutFile(Connection on) throws SQLException {
    List<CaseFileId> found = new ArrayList<>();
    for (String table : List.of("case_person", "case_plan", "case_allocation")) {
      found.addAll(
          sql.list(
              on,
              "select distinct t.file_id from "
                  + prefix
                  + table
                  + " t left join "
                  + prefix
                  + "case_file f on f.id = t.file_id and f.erased = 0 where f.id is null",
              row -> new CaseFileId(row.getString(1))));
    }
    return found;
  }
}
