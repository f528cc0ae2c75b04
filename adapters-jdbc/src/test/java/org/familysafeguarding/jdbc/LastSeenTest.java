// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a file stood when it was last seen saves a question, and never decides anything. */
class LastSeenTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> FIRST =
      List.of(Writing.entry("E1", "Came at four."), Writing.entry("E2", "Came at five."));
  private static final List<Entry> OTHERS =
      List.of(Writing.entry("E1", "Nobody was in."), Writing.entry("E2", "Nobody, again."));
  private static final List<Entry> ONE_MORE = List.of(Writing.entry("E3", "Came at six."));
  private static final List<Entry> ANOTHER = List.of(Writing.entry("E4", "Came at seven."));

  @Test
  void whoeverReadOrWroteTheFileAsksNothingBeforeAppending() {
    Host host = new Host();
    try (JdbcCaseFileStore writer = store(host);
        JdbcCaseFileStore reader = store(host);
        JdbcCaseFileStore stranger = store(host)) {
      writer.append(FILE, 0, FIRST);
      int askingNothing = statementsOf(host, writer, 2, ONE_MORE);
      assertThat(statementsOf(host, stranger, 3, ANOTHER)).isEqualTo(askingNothing + 1);
      reader.history(FILE);
      List<Entry> last = List.of(Writing.entry("E5", "Came at eight."));
      assertThat(statementsOf(host, reader, 4, last)).isEqualTo(askingNothing);
      assertThat(reader.verify(FILE)).isEmpty();
    }
  }

  private static JdbcCaseFileStore store(Host host) {
    return JdbcCaseFileStore.over(host.dataSource(), StoreSettings.standard().creatingTables());
  }

  private static int statementsOf(
      Host host, JdbcCaseFileStore store, long version, List<Entry> more) {
    host.calls.clear();
    store.append(FILE, version, more);
    return Collections.frequency(host.calls, "prepareStatement");
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void whatAnotherAppendedMeanwhileIsNotWrittenOver(TestedEngine engine) {
    EmptyDatabase database = engine.empty().withTables();
    JdbcCaseFileStore one = database.store();
    JdbcCaseFileStore another = database.store();
    one.append(FILE, 0, FIRST);
    another.append(FILE, 2, ONE_MORE);
    assertThatExceptionOfType(StaleCaseFileException.class)
        .isThrownBy(() -> one.append(FILE, 2, ANOTHER));
    one.append(FILE, 3, ANOTHER);
    assertThat(another.history(FILE).version()).isEqualTo(4);
    assertThat(another.verify(FILE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void entriesFollowUponThoseThatAreThereAndNotThoseThatWere(TestedEngine engine)
      throws SQLException {
    EmptyDatabase database = engine.empty().withTables();
    JdbcCaseFileStore one = database.store();
    one.append(FILE, 0, FIRST);
    database.run("delete from " + database.table("case_entry"));
    database.run("delete from " + database.table("case_file"));
    database.store().append(FILE, 0, OTHERS);
    one.append(FILE, 2, ONE_MORE);
    assertThat(one.verify(FILE)).isEmpty();
    assertThat(one.history(FILE).entries()).hasSize(3).startsWith(OTHERS.get(0), OTHERS.get(1));
  }
}
