// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.familysafeguarding.casefile.Entry;

/** The least that keeping a text in a database takes: a row, and a commit. */
final class BareTable {

  private static final String INSERT =
      "insert into bare (file_id, position, payload) values (?, ?, ?)";

  private static final String MOVE_ON =
      "update case_file set version = ?, head_hash = ? where id = ?";
  private static final String ENTRY =
      "insert into case_entry (file_id, position, entry_id, event_kind, occurred_on, recorded_at,"
          + " recorded_by, payload, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String HASH = "0".repeat(64);

  private final DataSource database;

  private BareTable(DataSource database) {
    this.database = database;
  }

  static BareTable in(MeasuredDatabase measured) throws SQLException {
    measured.run(
        List.of(
            "create table bare (file_id varchar(64) not null, position bigint not null, payload "
                + measured.textType()
                + " not null, primary key (file_id, position))"));
    return new BareTable(measured.pooled());
  }

  /** One row of all these lines, and a commit. */
  void insertOne(String file, List<String> lines) throws SQLException {
    insert(file, List.of(String.join("\n", lines)));
  }

  /** One row of all these lines, in one message: the connection commits each by itself. */
  void insertOneByItself(String file, List<String> lines) throws SQLException {
    try (Connection on = database.getConnection();
        PreparedStatement insert = on.prepareStatement(INSERT)) {
      insert.setString(1, file);
      insert.setLong(2, 0);
      insert.setString(3, String.join("\n", lines));
      insert.executeUpdate();
    }
  }

  /** A row for each line in one batch, and a commit. */
  void insert(String file, List<String> lines) throws SQLException {
    try (Connection on = database.getConnection()) {
      on.setAutoCommit(false);
      try (PreparedStatement insert = on.prepareStatement(INSERT)) {
        for (int position = 0; position < lines.size(); position++) {
          insert.setString(1, file);
          insert.setLong(2, position);
          insert.setString(3, lines.get(position));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      on.commit();
      on.setAutoCommit(true);
    }
  }

  /**
   * The rows of the store for these entries, and its file moved on, with nothing worked out: what
   * the database itself takes for an append that changes no row to search by.
   */
  void insertAsTheStoreDoes(String file, List<Entry> entries, List<String> lines)
      throws SQLException {
    try (Connection on = database.getConnection()) {
      on.setAutoCommit(false);
      try (PreparedStatement update = on.prepareStatement(MOVE_ON);
          PreparedStatement insert = on.prepareStatement(ENTRY)) {
        update.setLong(1, StoredCases.ENTRIES + entries.size());
        update.setString(2, HASH);
        update.setString(3, file);
        update.executeUpdate();
        for (int number = 0; number < entries.size(); number++) {
          bind(insert, file, number, entries.get(number));
          insert.setString(8, lines.get(number));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      on.commit();
      on.setAutoCommit(true);
    }
  }

  private static void bind(PreparedStatement insert, String file, int number, Entry entry)
      throws SQLException {
    insert.setString(1, file);
    insert.setLong(2, StoredCases.ENTRIES + number);
    insert.setString(3, entry.id().value());
    insert.setString(4, entry.kind().name());
    insert.setObject(5, entry.occurredOn());
    insert.setObject(6, entry.recordedAt().atOffset(ZoneOffset.UTC));
    insert.setString(7, entry.recordedBy().value());
    insert.setString(9, HASH);
  }

  /** The lines of a file of the store, by its primary key. */
  List<String> range(String file) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection on = database.getConnection();
        PreparedStatement query =
            on.prepareStatement(
                "select payload from case_entry where file_id = ? order by position")) {
      query.setString(1, file);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          lines.add(row.getString(1));
        }
      }
    }
    return lines;
  }
}
