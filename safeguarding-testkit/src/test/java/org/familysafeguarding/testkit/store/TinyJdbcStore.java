// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * A store over JDBC that is just enough to be broken.
 *
 * <p>Its rows refer to entries in memory, so that it needs no text for them.
 */
class TinyJdbcStore implements CaseFileStore {

  static final String SCHEMA =
      "create table entry (file varchar(64), place bigint, ref bigint, primary key (file, place))";

  private static final Map<Long, Entry> ENTRIES = new ConcurrentHashMap<>();
  private static final AtomicLong LAST = new AtomicLong();

  private final DataSource source;
  private final boolean joins;

  TinyJdbcStore(DataSource source) {
    this(source, false);
  }

  TinyJdbcStore(Connection host) {
    this(OnePool.of(host), true);
  }

  private TinyJdbcStore(DataSource source, boolean joins) {
    this.source = source;
    this.joins = joins;
  }

  /** Something said to a connection. */
  interface Saying<T> {
    T said(Connection on) throws SQLException;
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    inTransaction(
        on -> {
          CaseHistory known = CaseHistory.of(file, entries(on, file));
          if (known.version() != expectedVersion) {
            throw new StaleCaseFileException(file, expectedVersion, known.version());
          }
          requireNewIds(known, entries);
          insert(on, file, expectedVersion, entries);
          return known;
        });
  }

  private static void requireNewIds(CaseHistory known, List<Entry> entries) {
    try {
      known.and(entries);
    } catch (ImpossibleHistoryException repeated) {
      throw new IllegalArgumentException(repeated.getMessage(), repeated);
    }
  }

  private static void insert(Connection on, CaseFileId file, long place, List<Entry> entries)
      throws SQLException {
    long next = place;
    for (Entry entry : entries) {
      long ref = LAST.incrementAndGet();
      ENTRIES.put(ref, entry);
      try (PreparedStatement row = on.prepareStatement("insert into entry values (?, ?, ?)")) {
        row.setString(1, file.value());
        row.setLong(2, next++);
        row.setLong(3, ref);
        row.executeUpdate();
      }
    }
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    return inTransaction(on -> CaseHistory.of(file, entries(on, file)));
  }

  List<Entry> entries(Connection on, CaseFileId file) throws SQLException {
    List<Entry> found = new ArrayList<>();
    try (PreparedStatement query =
        on.prepareStatement("select ref from entry where file = ? order by place")) {
      query.setString(1, file.value());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(ENTRIES.get(rows.getLong(1)));
        }
      }
    }
    return found;
  }

  @Override
  public List<CaseFileId> files() {
    return inTransaction(
        on -> {
          List<CaseFileId> found = new ArrayList<>();
          try (PreparedStatement query = on.prepareStatement("select distinct file from entry");
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(new CaseFileId(rows.getString(1)));
            }
          }
          found.sort(Comparator.comparing(CaseFileId::value));
          return found;
        });
  }

  <T> T inTransaction(Saying<T> saying) {
    try (Connection on = source.getConnection()) {
      if (joins) {
        return saying.said(on);
      }
      boolean commitsItself = on.getAutoCommit();
      on.setAutoCommit(false);
      try {
        T said = saying.said(on);
        on.commit();
        return said;
      } catch (SQLException | RuntimeException failed) {
        on.rollback();
        throw failed;
      } finally {
        on.setAutoCommit(commitsItself);
      }
    } catch (SQLException failed) {
      throw new CaseFileStoreException("The database failed", failed);
    }
  }

  @Override
  public void close() {}
}
