// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.testkit.store.ErasureContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What SQLite leaves of an erased file in the files it keeps. */
class ErasedBytesTest {

  private static final CaseFileId ERASED = new CaseFileId("CF-1");
  private static final CaseFileId OTHER = new CaseFileId("CF-2");
  private static final String MARK = "Xyzzywords ";
  private static final int ENTRIES = 120;

  @TempDir Path folder;

  @Test
  void nothingThatWasWrittenIsLeftInAnyFile() throws SQLException {
    try (CaseFileStore store = new SqliteCaseFileStoreProvider().open(address());
        Connection another = DriverManager.getConnection(address())) {
      write(store);
      assertThat(another.isValid(1)).isTrue();
      assertThat(filesWithMark()).isNotEmpty();

      ((ErasingStore) store).erase(ERASED, ENTRIES, ErasureContract.DECISION);

      assertThat(folder.resolve("cases.db-wal")).isEmptyFile();
      assertThat(filesWithMark()).isEmpty();
      assertThat(store.history(OTHER).version()).isEqualTo(ENTRIES);
    }
  }

  @Test
  void whoeverErasesIsToldWhereAReaderKeepsTheLog() throws SQLException {
    SQLiteDataSource impatient = new SQLiteDataSource();
    impatient.setUrl(address() + "?journal_mode=WAL&busy_timeout=50&secure_delete=on");
    JdbcCaseFileStore store =
        new EmptyDatabase(Engine.SQLITE, impatient, StoreSettings.standard()).withTables().store();
    write(store);
    try (Connection reader = impatient.getConnection();
        var statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.executeQuery("select count(*) from case_entry").close();
      assertThatExceptionOfType(CaseFileStoreException.class)
          .isThrownBy(() -> store.erase(ERASED, ENTRIES, ErasureContract.DECISION))
          .withMessageStartingWith(
              "Case file CF-1 was erased, but taking it out of the database's log failed");
    }
    assertThat(store.tombstone(ERASED)).isPresent();
    assertThat(store.files()).containsExactly(OTHER);
  }

  /** Two files in turns, so that entries of both are moved about on the pages they share. */
  private static void write(CaseFileStore store) {
    for (int at = 0; at < ENTRIES; at++) {
      int times = at % 7 == 0 ? 800 : 1 + at % 40;
      store.append(ERASED, at, List.of(Writing.entry("E" + at, MARK.repeat(times))));
      store.append(OTHER, at, List.of(Writing.entry("E" + at, "Other words ".repeat(times))));
    }
  }

  private String address() {
    return "jdbc:sqlite:" + folder.resolve("cases.db");
  }

  private List<Path> filesWithMark() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ErasedBytesTest::hasMark).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean hasMark(Path file) {
    try {
      return Files.readString(file, ISO_8859_1).contains(MARK);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
