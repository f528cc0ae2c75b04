// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.WorkDifference;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;

/** What is to be done in each file, as a judge says. */
final class Worklists {

  private final CaseTables tables;
  private final Optional<WorkJudge> judge;

  Worklists(CaseTables tables, Optional<WorkJudge> judge) {
    this.tables = tables;
    this.judge = judge;
  }

  WorkJudge judge() {
    return judge.orElseThrow(
        () -> new IllegalStateException("The store was opened without a judge of what is to do"));
  }

  /** Whether nobody judges what is to be done. */
  boolean areNotKept() {
    return judge.isEmpty();
  }

  /** Judges a file anew to which these entries were added, if there is a judge. */
  void follow(Connection on, CaseFileId file, long before, List<EntryRow> added)
      throws SQLException {
    if (judge.isPresent()) {
      CaseHistory history =
          before == 0
              ? CaseHistory.of(file, added.stream().map(EntryRow::entry).toList())
              : history(on, file);
      judgeAnew(on, history);
    }
  }

  /** Has files judged that are begun together, if there is a judge. */
  void begin(Script script, List<CaseHistory> files) {
    if (judge.isPresent()) {
      LocalDate today = judge().today();
      tables.work().judged(script, files.stream().map(CaseHistory::id).toList(), today);
      for (CaseHistory file : files) {
        tables.work().add(script, judge().workOf(file, today));
      }
    }
  }

  private CaseHistory history(Connection on, CaseFileId file) throws SQLException {
    return tables.entries().payloads(on, file).history(file, tables.lines());
  }

  /** Judges a file anew, once nobody else can change it. */
  boolean refresh(Connection on, CaseFileId file) throws SQLException {
    tables.files().lock(on, file);
    FileHead head = tables.files().head(on, file);
    if (head.erased() || head.version() == 0) {
      return false;
    }
    judgeAnew(on, history(on, file));
    return true;
  }

  private void judgeAnew(Connection on, CaseHistory history) throws SQLException {
    LocalDate today = judge().today();
    tables.work().replace(on, history.id(), today, judge().workOf(history, today));
  }

  /** Files of which work is, or should be, kept: those that are there, and those of strays. */
  Set<CaseFileId> files(Connection on) throws SQLException {
    judge();
    Set<CaseFileId> files = new TreeSet<>(comparing(CaseFileId::value));
    files.addAll(tables.files().files(on));
    files.addAll(tables.work().strays().files(on));
    return files;
  }

  /** Takes the work away of files that are not there. */
  int removeStrays(Connection on) throws SQLException {
    judge();
    return tables.work().strays().remove(on);
  }

  /** How a file's work differs from what the judge says; the file does not change meanwhile. */
  Optional<WorkDifference> difference(Connection on, CaseFileId file) throws SQLException {
    tables.files().lock(on, file);
    StoredFile stored = tables.entries().payloads(on, file);
    List<WorkItem> kept = tables.work().of(on, file);
    boolean gone = stored.isErased() || stored.head().version() == 0;
    List<WorkItem> asked = gone ? List.of() : asked(on, file, stored);
    List<WorkItem> missing = without(asked, kept);
    List<WorkItem> surplus = without(kept, asked);
    return missing.isEmpty() && surplus.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkDifference(file, missing, surplus));
  }

  private List<WorkItem> asked(Connection on, CaseFileId file, StoredFile stored)
      throws SQLException {
    LocalDate day = tables.work().judgedOn(on, file).orElseGet(judge()::today);
    return judge().workOf(stored.history(file, tables.lines()), day);
  }

  /** Each item takes one of its kind away, for the judge may ask twice for what looks the same. */
  private static List<WorkItem> without(List<WorkItem> items, List<WorkItem> others) {
    List<WorkItem> left = new ArrayList<>(items);
    others.forEach(left::remove);
    return left;
  }
}
