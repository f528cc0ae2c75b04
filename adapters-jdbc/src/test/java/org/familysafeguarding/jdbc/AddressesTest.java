// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that are found by their address. */
class AddressesTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");

  @TempDir Path folder;

  @Test
  void sqliteFileIsMadeAndFoundAgain() {
    String address = "jdbc:sqlite:" + folder.resolve("cases.db");
    try (CaseFileStore store = CaseFileStores.open(address)) {
      store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    }
    try (CaseFileStore store = CaseFileStores.open(address)) {
      assertThat(store.history(FILE).version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:sqlite:a.db?synchronous=OFF"})
  void sqliteAddressOfNothingLastingIsRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SqliteCaseFileStoreProvider().open(address))
        .withMessageContaining("the name of a file, without settings");
  }

  @Test
  void serverIsReachedWhereAnOwnerHasMadeTheTables() throws SQLException {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    String address =
        PostgresServer.NEWEST.url()
            + "&currentSchema="
            + database.settings().schemaName().orElseThrow();
    try (CaseFileStore store = CaseFileStores.open(address)) {
      store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    }
    assertThat(database.store().history(FILE).version()).isEqualTo(1);
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> CaseFileStores.open(PostgresServer.NEWEST.url()))
        .withMessageContaining("Table case_file is missing");
  }

  @Test
  void serverThatForgetsWhatItHasAcknowledgedIsRefused() {
    String forgetful = PostgresServer.NEWEST.url() + "&options=-c%20synchronous_commit=off";
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> CaseFileStores.open(forgetful))
        .withMessageContaining("synchronous_commit off");
  }

  @Test
  void serverThatCouldLoseWhatIsToSurviveALossOfPowerIsRefused() {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    StoreSettings lasting = database.settings().surviving(Durability.POWER_LOSS);
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> JdbcCaseFileStore.over(database.dataSource(), lasting))
        .withMessageContaining("fsync off");
  }

  @Test
  void addressesOfOthersAreNotTheirs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerCaseFileStoreProvider().open("jdbc:h2:mem:cases"))
        .withMessageContaining("jdbc:postgresql:");
    assertThat(new ServerCaseFileStoreProvider().name()).isEqualTo("database server");
    assertThat(new SqliteCaseFileStoreProvider().name()).isEqualTo("SQLite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SqliteCaseFileStoreProvider().open("jdbc:h2:mem:cases"));
  }

  @Test
  void h2ThatWaitsForTheDiskIsAskedForInTheAddress() {
    String address = "jdbc:h2:" + folder.resolve("cases") + ";CHECKPOINT_SYNC=TRUE";
    try (CaseFileStore store = CaseFileStores.open(address)) {
      store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
      assertThat(store.history(FILE).version()).isEqualTo(1);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFileStores.open("jdbc:h2:mem:x;CHECKPOINT_SYNC=NO"))
        .withMessageContaining("CHECKPOINT_SYNC must be TRUE");
  }
}
