// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.familysafeguarding.testkit.Days.day;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.OverlongEntryException;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store does with connections, with failures, and with damaged rows. */
class JdbcCaseFileStoreTest {

  private static final CaseHistory HISTORY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .on(day("Fri 29 Mar 2024"))
          .recordedLate(day("Tue 2 Apr 2024"))
          .referred("R1")
          .history();
  private static final CaseFileId FILE = HISTORY.id();
  private static final List<Entry> ONE_MORE = List.of(Writing.entry("E4", "One."));

  private final Host host = new Host();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void connectionsAreGivenBackAsTheyWereFound(boolean autoCommit) {
    CaseFileStore store = filled(host.autoCommit(autoCommit));
    host.calls.clear();
    store.append(FILE, 3, ONE_MORE);
    store.history(FILE);
    store.files();
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> store.append(FILE, 3, ONE_MORE));
    assertThatIllegalArgumentException().isThrownBy(() -> store.append(FILE, 4, ONE_MORE));
    assertThat(host.calls.stream().filter(call -> call.startsWith("close")))
        .hasSizeGreaterThanOrEqualTo(5)
        .containsOnly("close, autocommit " + autoCommit);
    assertThat(Collections.frequency(host.calls, "commit")).isEqualTo(1);
    store.close();
    assertThat(store.history(FILE).version()).isEqualTo(4);
  }

  @Test
  void entriesCanBeSearchedByTheirColumns() throws SQLException {
    filled(host);
    assertThat(
            host.ask(
                "select file_id || ' ' || position || ' ' || entry_id || ' ' || occurred_on || ' '"
                    + " || recorded_by from case_entry where event_kind = 'referral-received'"
                    + " and recorded_at = timestamp with time zone '2024-04-02"
                    + " 12:00:00.000002+00:00'"))
        .isEqualTo("CF-1 2 E3 2024-03-29 SW1");
    assertThat(host.ask("select version from case_file where id = 'CF-1'")).isEqualTo("3");
  }

  @Test
  void nothingAPractitionerWroteIsInAFailure() throws SQLException {
    CaseFileStore store = filled(host);
    host.run("alter table case_entry alter column payload varchar(600)");
    String words = "Said at the door that he would be back. ".repeat(20);
    assertThatThrownBy(() -> host.run("update case_entry set payload = '" + words + "'"))
        .as("H2 repeats in its messages what it could not write")
        .hasMessageContaining("Said at the door");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.append(FILE, 3, List.of(Writing.entry("E4", words))))
        .withMessageContaining("case file CF-1 at version 3")
        .withMessageContaining("SQL state 22001")
        .satisfies(failure -> assertThat(printed(failure)).doesNotContain("Said at the door"));
    assertThat(store.history(FILE)).isEqualTo(HISTORY);
  }

  @Test
  void failureToUndoIsToldBesideTheFailureItself() {
    CaseFileStore store = filled(host);
    host.failing("commit rollback");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.append(FILE, 3, ONE_MORE))
        .satisfies(failure -> assertThat(printed(failure)).doesNotContain("Marlowe"))
        .withStackTraceContaining(
            "Suppressed: java.sql.SQLException: SQLException, SQL state 08006");
    assertThat(host.calls).contains("close, autocommit false");
    host.failing("");
    assertThat(store.history(FILE)).isEqualTo(HISTORY);
  }

  @Test
  void lostConnectionFailsReadingAndListing() {
    CaseFileStore store = filled(host);
    host.failing("prepareStatement");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessage("Reading case file CF-1 failed: SQLException, SQL state 08006, number 7");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(store::files)
        .withMessageContaining("08006");
  }

  @Test
  void fileWithALostRowIsNotPassedOffAsAShorterOne() throws SQLException {
    CaseFileStore store = filled(host);
    host.run("delete from case_entry where position = 1");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessageContaining("Case file CF-1 is at version 3 but has 2 entries");
    host.run("delete from case_entry");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessageContaining("has 0 entries");
  }

  @Test
  void entryThatCannotBeReadIsNamedByItsFile() throws SQLException {
    CaseFileStore store = filled(host);
    host.run("update case_entry set payload = '{\"why\": \"Marlowe\"}' where position = 1");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessageContaining("Case file CF-1 has an entry that cannot be read")
        .satisfies(failure -> assertThat(printed(failure)).doesNotContain("Marlowe"));
  }

  @Test
  void entryIsKeptUpToAMillionCharactersAndRefusedBeyond() {
    CaseFileStore store = filled(host);
    String longest = "x".repeat(20_000);
    Entry long50 = Writing.entry("E4", longest, 50);
    store.append(FILE, 3, List.of(long50));
    assertThat(store.history(FILE).entries().get(3)).isEqualTo(long50);
    Entry long60 = Writing.entry("E5", longest, 60);
    assertThatExceptionOfType(OverlongEntryException.class)
        .isThrownBy(() -> store.append(FILE, 4, List.of(long60)))
        .withMessageContaining("Entry E5 of case file CF-1 takes")
        .withMessageContaining("at most 1048576 can be kept");
  }

  @Test
  void versionBelowNoughtIsAMistake() {
    CaseFileStore store = filled(host);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(FILE, -1, List.of()))
        .withMessage("expectedVersion must be 0 or more, but was -1");
  }

  private static CaseFileStore filled(Host host) {
    CaseFileStore store =
        JdbcCaseFileStore.over(host.dataSource(), StoreSettings.standard().creatingTables());
    store.append(FILE, 0, HISTORY.entries());
    return store;
  }

  private static String printed(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
