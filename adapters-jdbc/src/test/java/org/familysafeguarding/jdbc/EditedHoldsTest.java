// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds whose rows another hand takes away or moves: it is found, and decisions can go on. */
class EditedHoldsTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final HoldId FIRST = new HoldId("H1");
  private static final HoldId SECOND = new HoldId("H2");
  private static final HoldId THIRD = new HoldId("H3");
  private static final HoldId FOURTH = new HoldId("H4");
  private static final KeepingDecision DECISION = decided("An inquiry asked for it", 0);
  private static final KeepingDecision LATER = decided("It is over", 1);

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void holdsAreSoundWhicheverIsReleased(TestedEngine engine) {
    JdbcCaseFileStore store = held(engine.empty());
    for (HoldId hold : List.of(SECOND, FIRST, THIRD)) {
      store.release(FILE, hold, LATER);
      assertThat(store.checkRecords()).isEmpty();
    }
    store.hold(FILE, FOURTH, LATER);
    assertThat(store.checkRecords()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void decisionsGoOnAfterARowWasTakenAway(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = held(database);
    change(database, "delete from %s where hold_id = 'H1'");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .contains("CF-1, case_hold: a hold before hold 1 was taken away");
    store.hold(FILE, FOURTH, DECISION);
    store.release(FILE, SECOND, LATER);
    assertThat(store.holds(FILE))
        .containsExactly(
            new LegalHold(SECOND, DECISION, Optional.of(LATER)),
            new LegalHold(THIRD, DECISION, Optional.empty()),
            new LegalHold(FOURTH, DECISION, Optional.empty()));
    assertThat(store.checkRecords()).as("Nothing that came later hides it").isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void rowsThatCloseUpOverAGapAreFound(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = held(database);
    change(database, "delete from %s where hold_id = 'H2'");
    change(database, "update %s set position = 1 where hold_id = 'H3'");
    assertThat(store.checkRecords())
        .extracting(Discrepancy::toString)
        .containsExactly("CF-1, case_hold: hold 1, or one before it, was edited");
    store.release(FILE, THIRD, LATER);
    assertThat(store.checkRecords()).as("Releasing makes nothing sound").hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void lastHoldTakenAwayIsMissedOnlyByWhatIsKeptElsewhere(TestedEngine engine) throws SQLException {
    EmptyDatabase database = engine.empty();
    JdbcCaseFileStore store = held(database);
    change(database, "delete from %s where hold_id = 'H3'");
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.holds(FILE)).hasSize(2);
  }

  private static JdbcCaseFileStore held(EmptyDatabase database) {
    JdbcCaseFileStore store = database.withTables().store();
    for (HoldId hold : List.of(FIRST, SECOND, THIRD)) {
      store.hold(FILE, hold, DECISION);
    }
    assertThat(store.checkRecords()).isEmpty();
    return store;
  }

  private static void change(EmptyDatabase database, String sql) throws SQLException {
    assertThat(database.run(sql.formatted(database.table("case_hold")))).isEqualTo(1);
  }

  private static KeepingDecision decided(String grounds, int secondsLater) {
    return new KeepingDecision(
        new PractitionerId("SW1"),
        new Narrative(grounds),
        Instant.parse("2024-04-03T09:00:00.000001Z").plusSeconds(secondsLater));
  }
}
