// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A process that appends to one file until it is killed, and says so after each append.
 *
 * <p>Each append has two entries, so that half of one would show; one of them gives a row to search
 * by.
 */
final class RestlessWriter {

  static final CaseFileId FILE = new CaseFileId("CF-1");

  /** Has a file of H2 opened without the settings that the store's own address adds. */
  static final String AS_SHIPPED = "as-shipped";

  private RestlessWriter() {}

  /**
   * Writes to the store at the address given, from the version it is at; with {@link #AS_SHIPPED}
   * after the address, to H2 as it comes.
   */
  public static void main(String[] told) {
    CaseFileStore store = told.length == 1 ? CaseFileStores.open(told[0]) : asShipped(told[0]);
    // Nobody listens any more once the test is gone.
    for (long version = store.history(FILE).version(); !System.out.checkError(); version += 2) {
      store.append(FILE, version, List.of(entry(version), entry(version + 1)));
      System.out.println(version + 2);
    }
  }

  /** A store in H2 as that comes; it is set so after opening, for no store is opened over that. */
  private static JdbcCaseFileStore asShipped(String address) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(address, "", "");
    set(pool, "set write_delay 0");
    JdbcCaseFileStore store =
        JdbcCaseFileStore.over(pool, StoreSettings.standard().creatingTables());
    set(pool, "set write_delay 500");
    return store;
  }

  private static void set(JdbcConnectionPool pool, String setting) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(setting);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /**
   * Starts such a process and kills it after so many acknowledged appends; tells the last version
   * that it acknowledged before it died.
   */
  static long killedAfter(int appends, String... arguments)
      throws IOException, InterruptedException {
    Process writer = Jvm.start(RestlessWriter.class, arguments);
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      long acknowledged = 0;
      for (int heard = 1; heard <= appends; heard++) {
        String line = said.readLine();
        assertThat(line).as("What the process said after append %s", heard).isNotNull();
        acknowledged = Long.parseLong(line);
      }
      // Through its handle, which leaves open what the process has said: all of it counts.
      assertThat(writer.toHandle().destroyForcibly()).isTrue();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged = Long.parseLong(line);
      }
      return acknowledged;
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  /** The entry at a place in the file, always the same. */
  static Entry entry(long position) {
    Entry written = Writing.entry("E" + position, "Entry number " + position);
    if (position % 2 == 0) {
      return written;
    }
    Allocation allocation =
        new Allocation(
            new AllocationId("AL" + position),
            new PractitionerId("SW1"),
            AllocationRole.CO_WORKER,
            Set.of());
    return new Entry(
        new EntryId("E" + position),
        written.occurredOn(),
        written.recordedAt(),
        written.recordedBy(),
        new TeamEvent.Allocated(allocation));
  }
}
