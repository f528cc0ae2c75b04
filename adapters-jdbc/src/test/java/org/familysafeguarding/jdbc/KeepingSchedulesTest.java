// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.jdbc.Session.Answer.DONE;
import static org.familysafeguarding.jdbc.Session.Answer.ERASED;
import static org.familysafeguarding.jdbc.Session.Answer.HELD;
import static org.familysafeguarding.jdbc.Session.Answer.REFUSED;
import static org.familysafeguarding.jdbc.Session.Answer.STALE;
import static org.familysafeguarding.jdbc.Session.Answer.TURNED_AWAY;
import static org.familysafeguarding.jdbc.TwoSessions.BY_FIRST;
import static org.familysafeguarding.jdbc.TwoSessions.BY_SECOND;
import static org.familysafeguarding.jdbc.TwoSessions.FILE;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.jdbc.Session.Answer;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two transactions, one of which decides by rows that the other writes: holds and erasing, readings
 * after one another, and rows to search by after the history they are made of.
 *
 * <p>Each is named for the anomaly that it would show. Whoever decides takes the file's row first,
 * or writes under a key that only one can have.
 */
class KeepingSchedulesTest {

  private static final PractitionerId WHO = new PractitionerId("SW1");
  private static final Instant WHEN = Instant.parse("2024-04-03T09:00:00.000001Z");
  private static final KeepingDecision DECISION =
      new KeepingDecision(WHO, new Narrative("An inquiry asked for it"), WHEN);
  private static final HoldId HOLD = new HoldId("H1");

  private static void erase(JdbcCaseFileStore store) {
    store.erase(FILE, 1, DECISION);
  }

  private static void place(JdbcCaseFileStore store) {
    store.hold(FILE, HOLD, DECISION);
  }

  private static void read(JdbcCaseFileStore store) {
    store.history(new Access(FILE, WHO, new Narrative("The duty desk asked"), WHEN));
  }

  private static Consumer<JdbcCaseFileStore> append(Entry entry) {
    return store -> store.append(FILE, 1, List.of(entry));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G2-item, write skew: a hold is placed after it was found that none stands")
  void holdPlacedWhileErasing(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("delete from", "case_work"),
          () -> second.add(both.second.keeps(KeepingSchedulesTest::place)));
      assertThat(both.first.keeps(KeepingSchedulesTest::erase)).isEqualTo(DONE);
      assertThat(second).containsExactly(TURNED_AWAY);
      assertThat(both.second.keeps(KeepingSchedulesTest::place)).isEqualTo(ERASED);
      assertThat(both.database.store().holds(FILE)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("G2-item, write skew: a file is erased after it was found not to be")
  void erasingWhileAHoldIsPlaced(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("insert into", "case_hold"),
          () -> second.add(both.second.keeps(KeepingSchedulesTest::erase)));
      assertThat(both.first.keeps(KeepingSchedulesTest::place)).isEqualTo(DONE);
      assertThat(second).containsExactly(TURNED_AWAY);
      assertThat(both.second.keeps(KeepingSchedulesTest::erase)).isEqualTo(HELD);
      assertThat(both.entries()).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: a file is erased between looking at its version and moving it on")
  void erasingWhileAppending(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("update", "case_file") + "set version = ?",
          () -> second.add(both.second.keeps(KeepingSchedulesTest::erase)));
      Answer first = both.first.keeps(append(BY_FIRST));
      if (second.contains(DONE)) {
        assertThat(first).isIn(ERASED, TURNED_AWAY);
        assertThat(both.first.keeps(append(BY_FIRST))).isEqualTo(ERASED);
      } else {
        assertThat(first).isEqualTo(DONE);
        assertThat(second).containsExactly(TURNED_AWAY);
        assertThat(both.second.keeps(KeepingSchedulesTest::erase)).isEqualTo(STALE);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: an entry is appended that whoever erases has not seen")
  void appendingWhileErasing(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("delete from", "case_work"),
          () -> second.add(both.second.keeps(append(BY_SECOND))));
      assertThat(both.first.keeps(KeepingSchedulesTest::erase)).isEqualTo(DONE);
      assertThat(second).containsExactly(TURNED_AWAY);
      assertThat(both.second.keeps(append(BY_SECOND))).isEqualTo(ERASED);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: a hold is released by two, and the first decision is lost")
  void holdIsReleasedOnce(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      both.database.store().hold(FILE, HOLD, DECISION);
      KeepingDecision other = new KeepingDecision(WHO, new Narrative("It is over"), WHEN);
      Consumer<JdbcCaseFileStore> release = store -> store.release(FILE, HOLD, other);
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("update", "case_hold"), () -> second.add(both.second.keeps(release)));
      assertThat(both.first.keeps(release)).isEqualTo(DONE);
      assertThat(second).containsExactly(TURNED_AWAY);
      assertThat(both.second.keeps(release)).isEqualTo(REFUSED);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: one hold is placed twice on a file that has no row to take first")
  void holdIsPlacedOnce(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      CaseFileId none = new CaseFileId("CF-2");
      Consumer<JdbcCaseFileStore> place = store -> store.hold(none, HOLD, DECISION);
      List<Answer> answers = new ArrayList<>();
      both.first.before(
          both.statement("insert into", "case_hold"), () -> answers.add(both.second.keeps(place)));
      answers.add(both.first.keeps(place));
      assertThat(answers).containsExactlyInAnyOrder(DONE, TURNED_AWAY);
      assertThat(both.first.keeps(place)).isEqualTo(REFUSED);
      assertThat(both.database.store().holds(none)).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: two readings are chained to the same one before")
  void readingsFollowOneAnother(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> answers = new ArrayList<>();
      both.first.before(
          both.statement("insert into", "case_access"),
          () -> answers.add(both.second.keeps(KeepingSchedulesTest::read)));
      answers.add(both.first.keeps(KeepingSchedulesTest::read));
      assertThat(answers).containsExactlyInAnyOrder(DONE, TURNED_AWAY);
      assertThat(both.first.keeps(KeepingSchedulesTest::read)).isEqualTo(DONE);
      assertThat(both.database.store().accessesTo(FILE)).hasSize(2);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: rows are made anew of a history that has meanwhile gone on")
  void rowsAreMadeAnewOfTheWholeHistory(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("select file_id, scheme, identifier from", "case_person"),
          () -> second.add(both.second.keeps(append(naming("C1")))));
      assertThat(both.first.keeps(JdbcCaseFileStore::rebuildSearch)).isEqualTo(DONE);
      assertThat(second).containsExactly(TURNED_AWAY);
      assertThat(both.second.keeps(append(naming("C1")))).isEqualTo(DONE);
      assertFound(both, "C1");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(TestedEngine.HERE)
  @DisplayName("P4, lost update: rows that an append writes are thrown away by who makes them anew")
  void rowsOfAnAppendAreNotThrownAway(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("insert into", "case_person"),
          () -> second.add(both.second.keeps(JdbcCaseFileStore::rebuildSearch)));
      assertThat(both.first.keeps(append(naming("C1")))).isEqualTo(DONE);
      assertThat(second).containsExactly(goesAhead(engine) ? DONE : TURNED_AWAY);
      assertThat(both.second.keeps(JdbcCaseFileStore::rebuildSearch)).isEqualTo(DONE);
      assertFound(both, "C1");
    }
  }

  /** Where an append is one message, nothing of it is written before, and the other goes ahead. */
  private static boolean goesAhead(TestedEngine engine) {
    return engine.engine.dialect().takesSeveralStatements();
  }

  private static Entry naming(String child) {
    return FamilyCase.opened(day("Mon 4 Mar 2024"))
        .withChildBorn(child, day("Wed 6 May 2020"))
        .history()
        .entries()
        .get(1);
  }

  private static void assertFound(TwoSessions both, String child) {
    assertThat(both.database.store().filesNaming(new PersonIdentifier.Person(new ChildId(child))))
        .containsExactly(FILE);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"H2_IN_MEMORY", "H2_IN_A_FILE"})
  @DisplayName("P4, lost update: an append comes while earlier entries are given their hashes")
  void appendWhileEarlierEntriesAreChained(TestedEngine engine) throws SQLException {
    try (TwoSessions both = new TwoSessions(engine)) {
      both.database.run("update case_file set head_hash = null");
      both.database.run("update case_entry set hash = null");
      List<Answer> second = new ArrayList<>();
      both.first.before(
          both.statement("update", "case_file") + "set head_hash = ?",
          () -> second.add(both.second.keeps(append(BY_SECOND))));
      EarlierEntries earlier =
          new EarlierEntries(
              new JoinedTransaction(both.first.connection()),
              new CaseTables(engine.engine, both.database.settings()));
      assertThat(earlier.chain()).isEqualTo(1);
      both.first.commit();
      assertThat(second).as("The file had no hashes yet").containsExactly(Answer.UNCHAINED);
      assertThat(both.second.keeps(append(BY_SECOND))).isEqualTo(DONE);
      assertThat(both.entries()).hasSize(2);
    }
  }
}
