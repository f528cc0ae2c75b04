// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.xa.PGXADataSource;

/**
 * Case files in one branch of a distributed transaction and a host's own rows in another, with the
 * protocol of two phases spoken by hand: both are kept, or neither.
 */
class XaTransactionsTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final AtomicInteger MADE = new AtomicInteger();

  /** The one branch of a transaction of that number, in each of the databases. */
  private record Branch(int number) implements Xid {

    @Override
    public int getFormatId() {
      return 7;
    }

    @Override
    public byte[] getGlobalTransactionId() {
      return ByteBuffer.allocate(Integer.BYTES).putInt(0, number).array();
    }

    @Override
    public byte[] getBranchQualifier() {
      return new byte[] {1};
    }
  }

  private enum Ending {
    COMMITTED,
    ROLLED_BACK,
    ROLLED_BACK_WHEN_PREPARED
  }

  @Test
  void bothBranchesAreKeptOrNeitherWithCaseFilesInPostgres() throws Exception {
    EmptyDatabase files = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    PGXADataSource source = new PGXADataSource();
    source.setUrl(PostgresServer.NEWEST.url());
    assertEveryEnding(files, source);
  }

  @Test
  void bothBranchesAreKeptOrNeitherWithCaseFilesInH2() throws Exception {
    EmptyDatabase files = TestedEngine.H2_IN_A_FILE.empty().withTables();
    assertEveryEnding(files, (JdbcDataSource) files.dataSource());
  }

  private static void assertEveryEnding(EmptyDatabase files, XADataSource source)
      throws SQLException, XAException {
    EmptyDatabase notes = TestedEngine.H2_IN_MEMORY.empty();
    notes.run("create table host_note(version bigint)");
    long kept = 0;
    for (Ending ending : Ending.values()) {
      XAConnection ours = source.getXAConnection();
      XAConnection theirs = ((JdbcDataSource) notes.dataSource()).getXAConnection();
      try {
        workInBoth(List.of(ours, theirs), ending, files, kept);
      } finally {
        ours.close();
        theirs.close();
      }
      kept += ending == Ending.COMMITTED ? 2 : 0;
      assertThat(files.store().history(FILE).version()).as("After %s", ending).isEqualTo(kept);
      assertThat(notes.ask("select count(*) from host_note")).isEqualTo(kept / 2 + "");
    }
    assertThat(files.store().verifyAll()).isEmpty();
    assertThat(files.store().checkRecords()).isEmpty();
  }

  private static void workInBoth(
      List<XAConnection> both, Ending ending, EmptyDatabase files, long version)
      throws SQLException, XAException {
    Branch branch = new Branch(MADE.incrementAndGet());
    Connection ours = both.get(0).getConnection();
    Connection theirs = both.get(1).getConnection();
    for (XAConnection each : both) {
      each.getXAResource().start(branch, XAResource.TMNOFLAGS);
    }
    JdbcCaseFileStore store = HostedStores.inDistributed(ours, files.settings());
    append(store, version);
    append(store, version + 1);
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> append(store, version));
    List<Entry> repeated = List.of(Writing.entry("E" + version, "Again."));
    assertThatIllegalArgumentException()
        .as("Found out only when the version was moved on already")
        .isThrownBy(() -> store.append(FILE, version + 2, repeated));
    assertThat(store.history(FILE).version()).isEqualTo(version + 2);
    theirs.createStatement().execute("insert into host_note values (" + version + ")");
    for (XAConnection each : both) {
      each.getXAResource().end(branch, XAResource.TMSUCCESS);
    }
    end(both, branch, ending);
  }

  private static void end(List<XAConnection> both, Branch branch, Ending ending)
      throws SQLException, XAException {
    if (ending != Ending.ROLLED_BACK) {
      for (XAConnection each : both) {
        assertThat(each.getXAResource().prepare(branch)).isEqualTo(XAResource.XA_OK);
      }
    }
    for (XAConnection each : both) {
      if (ending == Ending.COMMITTED) {
        each.getXAResource().commit(branch, false);
      } else {
        each.getXAResource().rollback(branch);
      }
    }
  }

  private static void append(JdbcCaseFileStore store, long version) {
    store.append(FILE, version, List.of(Writing.entry("E" + version, "One more.")));
  }
}
