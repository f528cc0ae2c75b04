// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.HeldCaseFileException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * H2 may put an old row back over a newer one that was committed while it undid something else.
 * Here it takes its time over undoing, so that it would do so within seconds.
 */
class UndoingOnH2Test {

  private static final int WRITERS = 8;
  private static final int WRITING_FOR = Integer.getInteger("seconds", 3);
  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final HoldId HOLD = new HoldId("H1");
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("LAWYER"),
          new Narrative("A claim is expected"),
          Instant.parse("2024-06-03T09:30:00Z"));

  private final EmptyDatabase database = TestedEngine.H2_IN_A_FILE.empty().withTables();

  @BeforeEach
  void undoSlowly() throws SQLException {
    database.run(
        "create trigger slow_undoing after update, rollback on "
            + database.table("case_file")
            + " for each row call '"
            + SlowUndoing.class.getName()
            + "'");
  }

  @Test
  void aStaleWriterOverwritesNothing() throws Exception {
    JdbcConnectionPool pool = JdbcConnectionPool.create((JdbcDataSource) database.dataSource());
    pool.setMaxConnections(2 * WRITERS);
    try {
      ManyWriters many =
          new ManyWriters(JdbcCaseFileStore.over(pool, database.settings()), WRITERS);
      many.writeFor(WRITING_FOR);
    } finally {
      pool.dispose();
    }
  }

  @Test
  void aRefusedHoldOverwritesNothing() throws Exception {
    JdbcCaseFileStore store = database.store();
    appendsAreKeptBeside(
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> store.hold(FILE, HOLD, DECISION))
                .withMessageContaining("was put on the file before"));
  }

  @Test
  void aRefusedReleaseOverwritesNothing() throws Exception {
    JdbcCaseFileStore store = database.store();
    appendsAreKeptBeside(
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> store.release(FILE, new HoldId("H2"), DECISION))
                .withMessageContaining("No hold H2 stands"));
  }

  @Test
  void aRefusedErasureOverwritesNothing() throws Exception {
    JdbcCaseFileStore store = database.store();
    appendsAreKeptBeside(
        () ->
            assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> store.erase(FILE, store.history(FILE).version(), DECISION))
                .isInstanceOfAny(HeldCaseFileException.class, StaleCaseFileException.class));
  }

  @Test
  void aHostThatUndoesItsAppendOverwritesNothing() throws Exception {
    try (Connection host = database.dataSource().getConnection()) {
      host.setAutoCommit(false);
      JdbcCaseFileStore joined = JdbcCaseFileStore.joining(host, database.settings());
      appendsAreKeptBeside(
          () -> {
            try {
              joined.append(
                  FILE,
                  joined.history(FILE).version(),
                  List.of(Writing.entry("HOST", "Undone each time")));
            } catch (StaleCaseFileException | CaseFileStoreException cameSecond) {
              // The other append was there first; what matters is that undoing takes nothing back.
            } finally {
              host.rollback();
            }
            return null;
          });
    }
  }

  /** Appends one entry after another, while that is done over and over. */
  private void appendsAreKeptBeside(Callable<?> work) throws Exception {
    JdbcCaseFileStore store = database.store();
    store.append(FILE, 0, List.of(Writing.entry("E0", "The first")));
    store.hold(FILE, HOLD, DECISION);
    long end = System.nanoTime() + SECONDS.toNanos(WRITING_FOR);
    ExecutorService other = Executors.newSingleThreadExecutor();
    long version = 1;
    try {
      Future<Integer> done = other.submit(() -> doUntil(end, work));
      while (System.nanoTime() < end) {
        store.append(FILE, version, List.of(Writing.entry("E" + version, "Another")));
        version++;
      }
      assertThat(done.get(60, SECONDS)).isGreaterThan(1);
    } finally {
      other.shutdownNow();
    }
    assertThat(store.history(FILE).version()).isEqualTo(version);
    assertThat(store.verifyAll()).isEmpty();
  }

  private static int doUntil(long end, Callable<?> work) throws Exception {
    int done = 0;
    for (; System.nanoTime() < end; done++) {
      work.call();
    }
    return done;
  }
}
