// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.spi.Responsible;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkQuery;

/** What is to be done, one row for each item, and the day on which that was judged. */
final class WorkTables {

  private static final String COLUMNS =
      "file_id, position, rule_id, subject_kind, subject_id, children, due_by, duty,"
          + " practitioner_id, team_id";

  private final String judged;
  private final String work;
  private final Strays strays;
  private final Sql sql;

  WorkTables(String prefix, Dialect dialect) {
    this.judged = prefix + "case_judged";
    this.work = prefix + "case_work";
    this.strays = new Strays(prefix, dialect, "case_judged", "case_work");
    this.sql = new Sql(dialect);
  }

  /** What is to be done in files that are not there. */
  Strays strays() {
    return strays;
  }

  void replace(Connection on, CaseFileId file, LocalDate judgedOn, List<WorkItem> items)
      throws SQLException {
    Script script = new Script(sql.dialect());
    clear(script, file);
    judged(script, List.of(file), judgedOn);
    add(script, items);
    script.run(on);
  }

  /** Has it written that these files were judged on that day. */
  void judged(Script script, List<CaseFileId> files, LocalDate judgedOn) {
    for (CaseFileId file : files) {
      script.then("insert into " + judged + " (file_id, judged_on) values (?, ?)", file, judgedOn);
    }
  }

  /** Has the items of one file written, in this order. */
  void add(Script script, List<WorkItem> items) {
    List<List<Object>> rows = new ArrayList<>();
    for (WorkItem item : items) {
      rows.add(row(rows.size(), item));
    }
    script.thenEach(
        "insert into " + work + " (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?)", rows);
  }

  private static List<Object> row(int position, WorkItem item) {
    Subject subject = item.subject();
    return List.of(
        item.file(),
        position,
        item.rule(),
        subject.kind().name(),
        subject.id(),
        children(subject),
        item.dueBy(),
        item.responsible().duty().name(),
        item.responsible().practitioner(),
        item.responsible().team());
  }

  private static Optional<String> children(Subject subject) {
    return subject.children().isEmpty()
        ? Optional.empty()
        : Optional.of(
            subject.children().stream().map(ChildId::value).collect(Collectors.joining(" ")));
  }

  void clear(Connection on, CaseFileId file) throws SQLException {
    Script script = new Script(sql.dialect());
    clear(script, file);
    script.run(on);
  }

  private void clear(Script script, CaseFileId file) {
    script.then("delete from " + work + " where file_id = ?", file);
    script.then("delete from " + judged + " where file_id = ?", file);
  }

  Optional<LocalDate> judgedOn(Connection on, CaseFileId file) throws SQLException {
    return sql
        .list(
            on,
            "select judged_on from " + judged + " where file_id = ?",
            row -> sql.day(row, 1),
            file)
        .stream()
        .findFirst();
  }

  List<WorkItem> of(Connection on, CaseFileId file) throws SQLException {
    return sql.list(
        on,
        "select " + COLUMNS + " from " + work + " where file_id = ? order by position",
        this::item,
        file);
  }

  List<WorkItem> matching(Connection on, WorkQuery query) throws SQLException {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    List<Object> values = new ArrayList<>();
    query.practitioner().ifPresent(who -> and(where, values, "practitioner_id = ?", who));
    query.team().ifPresent(team -> and(where, values, "team_id = ?", team));
    query.lastDue().ifPresent(day -> and(where, values, "due_by <= ?", day));
    int limit = query.atMost() == Integer.MAX_VALUE ? 0 : query.atMost();
    return sql.atMost(limit)
        .list(
            on,
            "select " + COLUMNS + " from " + work + where + " order by due_by, file_id, position",
            this::item,
            values.toArray());
  }

  private static void and(
      StringBuilder where, List<Object> values, String condition, Object value) {
    where.append(" and ").append(condition);
    values.add(value);
  }

  private WorkItem item(ResultSet row) throws SQLException {
    return new WorkItem(
        new CaseFileId(row.getString(1)),
        new RuleId(row.getString(3)),
        new Subject(Subject.Kind.valueOf(row.getString(4)), row.getString(5), children(row)),
        sql.day(row, 7),
        new Responsible(
            DutyHolder.valueOf(row.getString(8)),
            Optional.ofNullable(row.getString(9)).map(PractitionerId::new),
            Optional.ofNullable(row.getString(10)).map(TeamId::new)));
  }

  private static Set<ChildId> children(ResultSet row) throws SQLException {
    String children = Sql.text(row, 6);
    return children.isEmpty()
        ? Set.of()
        : Arrays.stream(children.split(" ")).map(ChildId::new).collect(Collectors.toSet());
  }
}
