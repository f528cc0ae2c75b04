// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.jdbc.Session.Answer.DONE;
import static org.familysafeguarding.jdbc.Session.Answer.STALE;
import static org.familysafeguarding.jdbc.Session.Answer.TURNED_AWAY;
import static org.familysafeguarding.jdbc.TwoSessions.BEFORE;
import static org.familysafeguarding.jdbc.TwoSessions.BY_FIRST;
import static org.familysafeguarding.jdbc.TwoSessions.BY_SECOND;
import static org.familysafeguarding.jdbc.TwoSessions.FILE;
import static org.familysafeguarding.jdbc.TwoSessions.seenBy;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.jdbc.Session.Answer;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two transactions on one file, step by step: the schedules of Hermitage, told of appends.
 *
 * <p>Each is named for the anomaly that it would show if the store allowed it. Transactions read
 * what is committed and no more is asked of the engine: what keeps appends apart is that the file's
 * row is moved on from the version expected, or cannot be there twice.
 */
class AppendSchedulesTest {

  private static final CaseFileId NEW = new CaseFileId("CF-2");
  private static final PersonIdentifier CHILD = new PersonIdentifier.Person(new ChildId("C1"));
  private static final List<Entry> NAMING_A_CHILD =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .history()
          .entries();

  private static Consumer<JdbcCaseFileStore> append(CaseFileId file, long version, Entry... more) {
    return store -> store.append(file, version, List.of(more));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: of two who have read one version, one appends and one is told")
  void lostUpdateAfterReading(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(seenBy(both.first)).isEqualTo(seenBy(both.second));
      assertThat(both.first.keeps(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      assertThat(both.second.keeps(append(FILE, 1, BY_SECOND))).isIn(STALE, TURNED_AWAY);
      assertThat(both.second.keeps(append(FILE, 1, BY_SECOND))).isEqualTo(STALE);
      assertThat(both.entries()).containsExactly(BEFORE, BY_FIRST);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: the version moves on between looking at it and moving it")
  void lostUpdateWithinTheAppend(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> answers = new ArrayList<>();
      both.second.before(
          both.statement("update", "case_file") + "set version = ?",
          () -> answers.add(both.first.keeps(append(FILE, 1, BY_FIRST))));
      answers.add(both.second.keeps(append(FILE, 1, BY_SECOND)));
      assertOneOf(answers);
      assertThat(both.first.keeps(append(FILE, 1, BY_FIRST))).isEqualTo(STALE);
      assertThat(both.second.keeps(append(FILE, 1, BY_SECOND))).isEqualTo(STALE);
      assertThat(both.entries()).hasSize(2).startsWith(BEFORE);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: a file is begun by two, and both think they were the first")
  void fileIsBegunOnce(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> answers = new ArrayList<>();
      both.second.before(
          both.statement("insert into", "case_file"),
          () -> answers.add(both.first.keeps(append(NEW, 0, BY_FIRST))));
      answers.add(both.second.keeps(append(NEW, 0, BY_SECOND)));
      assertOneOf(answers);
      assertThat(both.first.keeps(append(NEW, 0, BY_FIRST))).isEqualTo(STALE);
      assertThat(both.second.keeps(append(NEW, 0, BY_SECOND))).isEqualTo(STALE);
      assertThat(both.database.store().history(NEW).entries()).hasSize(1);
    }
  }

  private static void assertOneOf(List<Answer> answers) {
    assertThat(answers).hasSize(2).containsOnlyOnce(DONE);
    assertThat(answers).filteredOn(each -> each != DONE).isSubsetOf(STALE, TURNED_AWAY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G0, dirty write: nobody writes over what is not committed, and is told if it was")
  void dirtyWriteThenCommit(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(both.first.does(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      assertThat(both.second.does(append(FILE, 1, BY_SECOND))).isEqualTo(TURNED_AWAY);
      both.first.commit();
      assertThat(both.second.keeps(append(FILE, 1, BY_SECOND))).isEqualTo(STALE);
      assertThat(both.entries()).containsExactly(BEFORE, BY_FIRST);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G0, dirty write: what was rolled back leaves no gap in the chain of who came after")
  void dirtyWriteThenRollback(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(both.first.does(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      assertThat(both.second.does(append(FILE, 1, BY_SECOND))).isEqualTo(TURNED_AWAY);
      both.first.rollBack();
      assertThat(both.second.keeps(append(FILE, 1, BY_SECOND))).isEqualTo(DONE);
      assertThat(both.entries()).containsExactly(BEFORE, BY_SECOND);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G1a, aborted read: nobody reads, or finds a child by, what is then rolled back")
  void abortedRead(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(both.first.does(store -> store.append(NEW, 0, NAMING_A_CHILD))).isEqualTo(DONE);
      assertThat(both.first.does(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      assertThat(seenBy(both.second).entries()).containsExactly(BEFORE);
      assertThat(both.second.store().filesNaming(CHILD)).isEmpty();
      assertThat(both.second.store().files()).containsExactly(FILE);
      both.first.rollBack();
      assertThat(seenBy(both.second).entries()).containsExactly(BEFORE);
      assertThat(both.second.store().history(NEW).entries()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G1b, intermediate read: between two statements of an append nobody sees any of it")
  void intermediateRead(TestedEngine engine) throws SQLException {
    for (String table : List.of("case_entry", "case_person")) {
      try (TwoSessions both = new TwoSessions(engine)) {
        List<Entry> seen = new ArrayList<>();
        both.first.before(
            both.statement("insert into", table),
            () -> {
              seen.addAll(seenBy(both.second).entries());
              assertThat(both.second.store().filesNaming(CHILD)).isEmpty();
              both.second.rollBack();
            });
        List<Entry> more = NAMING_A_CHILD.subList(1, NAMING_A_CHILD.size());
        assertThat(both.first.keeps(store -> store.append(FILE, 1, more))).isEqualTo(DONE);
        assertThat(seen).containsExactly(BEFORE);
        assertThat(both.second.store().filesNaming(CHILD)).containsExactly(FILE);
        assertThat(seenBy(both.second).version()).isEqualTo(1 + more.size());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G1c, circular flow: of two who write to two files, neither reads the other's")
  void circularInformationFlow(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(both.first.does(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      Answer second = both.second.does(append(NEW, 0, BY_SECOND));
      assertThat(second)
          .as("SQLite has one writer at a time; everywhere else files do not hinder one another")
          .isEqualTo(engine == TestedEngine.SQLITE ? TURNED_AWAY : DONE);
      assertThat(seenBy(both.second).entries()).containsExactly(BEFORE);
      assertThat(both.first.store().history(NEW).entries()).isEmpty();
      both.first.commit();
      both.second.commit();
      assertThat(both.entries()).containsExactly(BEFORE, BY_FIRST);
      assertThat(both.database.store().history(NEW).entries()).hasSize(second == DONE ? 1 : 0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G-single, read skew: version and entries are of one moment, read by one statement")
  void readSkew(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      assertThat(seenBy(both.second).version()).isEqualTo(1);
      assertThat(both.first.keeps(append(FILE, 1, BY_FIRST))).isEqualTo(DONE);
      int before = both.second.statements();
      assertThat(seenBy(both.second).entries()).startsWith(BEFORE);
      assertThat(both.second.statements() - before)
          .as("Two statements could see two moments")
          .isEqualTo(1);
      both.second.rollBack();
      assertThat(seenBy(both.second).entries()).containsExactly(BEFORE, BY_FIRST);
    }
  }
}
