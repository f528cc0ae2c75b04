// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStoreProvider;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.testkit.FamilyCase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 by its address, in memory and in a file. */
class H2CaseFileStoreProviderTest {

  private static final CaseHistory HISTORY =
      FamilyCase.opened(day("Mon 4 Mar 2024")).withUsualTeam().withAdult("A1").history();

  @TempDir Path folder;

  private final CaseFileStoreProvider provider = new H2CaseFileStoreProvider();

  /** What lies at an address, opened by nothing but the address. */
  private record Addressed(CaseFileStoreProvider provider, String address) implements Place {

    @Override
    public JdbcCaseFileStore store(Optional<WorkJudge> judge) {
      return (JdbcCaseFileStore)
          judge.map(asked -> provider.open(address, asked)).orElseGet(() -> provider.open(address));
    }

    @Override
    public int run(String sql) throws SQLException {
      try (var connection = DriverManager.getConnection(address);
          var statement = connection.createStatement()) {
        return statement.executeUpdate(sql);
      }
    }

    @Override
    public String table(String name) {
      return name;
    }
  }

  @Nested
  class InMemory extends AllContracts {

    private static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    Place emptyPlace() {
      return new Addressed(provider, "jdbc:h2:mem:cases" + OPENED.incrementAndGet());
    }
  }

  @Test
  void providerIsFoundByAddress() {
    assertThat(ServiceLoader.load(CaseFileStoreProvider.class))
        .filteredOn(each -> each.opens("jdbc:h2:./cases"))
        .singleElement()
        .satisfies(each -> assertThat(each.name()).isEqualTo("H2"));
    assertThat(provider.opens("jdbc:postgresql://localhost/cases")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> provider.open("jdbc:postgresql://localhost/cases"))
        .withMessageContaining("begins with jdbc:h2:");
  }

  @Test
  void whatWasAppendedIsThereAfterClosingAndOpeningAgain() {
    try (CaseFileStore store = provider.open(address())) {
      store.append(HISTORY.id(), 0, HISTORY.entries());
    }
    assertThat(Files.exists(folder.resolve("cases.mv.db"))).isTrue();
    try (CaseFileStore store = provider.open(address())) {
      assertThat(store.files()).containsExactly(HISTORY.id());
      assertThat(store.history(HISTORY.id())).isEqualTo(HISTORY);
    }
  }

  @Test
  void closedStoreIsNotOpenedAgainBySomebodyReading() {
    CaseFileStore store = provider.open("jdbc:h2:mem:closing");
    store.close();
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(HISTORY.id()))
        .withMessageContaining("08003");
    store.close();
  }

  @Test
  void databaseWhoseTablesAreInTheWayIsLetGoOf() throws SQLException {
    try (var connection = DriverManager.getConnection(address());
        var statement = connection.createStatement()) {
      statement.execute("create table case_entry(id int)");
    }
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> provider.open(address()))
        .withMessageContaining("Could not make the tables");
    try (var connection = DriverManager.getConnection(address() + ";FILE_LOCK=FS")) {
      assertThat(connection.isValid(1)).as("The file can be opened another way").isTrue();
    }
  }

  @Test
  void addressThatSetsTheDelayBehindItsBackIsRefused() {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> provider.open(address() + ";INIT=SET WRITE_DELAY 500"))
        .withMessageContaining("H2 has WRITE_DELAY 500");
  }

  @Test
  void dataSourceOfTheHostsThatWouldLoseAppendsIsRefused() {
    JdbcDataSource asItComes = new JdbcDataSource();
    asItComes.setURL(address());
    StoreSettings settings = StoreSettings.standard().creatingTables();

    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> JdbcCaseFileStore.over(asItComes, settings))
        .withMessageContaining("H2 has WRITE_DELAY 500")
        .withMessageContaining("put ;WRITE_DELAY=0 into its address");
  }

  @Test
  void databaseThatCannotBeOpenedIsNamedWithoutItsPassword() {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> provider.open(address() + ";IFEXISTS=TRUE;USER=sa;PASSWORD=secret"))
        .withMessageContaining("Opening " + address())
        .withMessageNotContaining("secret")
        .satisfies(failure -> assertThat(failure.getCause()).hasMessageNotContaining("secret"));
  }

  @Test
  void openDatabaseOffersConnectionsAndNothingElse() throws SQLException {
    AddressedDatabase database = AddressedDatabase.embedded("jdbc:h2:mem:narrow");
    assertThat(database.getLoginTimeout()).isZero();
    assertThat(database.isWrapperFor(Object.class)).isFalse();
    assertUnsupported(() -> database.getConnection("sa", ""));
    assertUnsupported(database::getLogWriter);
    assertUnsupported(() -> database.setLogWriter(new PrintWriter(new StringWriter())));
    assertUnsupported(() -> database.setLoginTimeout(1));
    assertUnsupported(database::getParentLogger);
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> database.unwrap(Object.class));
    database.close();
  }

  private static void assertUnsupported(ThrowingCallable call) {
    assertThatExceptionOfType(SQLFeatureNotSupportedException.class).isThrownBy(call);
  }

  private String address() {
    return "jdbc:h2:" + folder.resolve("cases");
  }
}
