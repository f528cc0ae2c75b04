// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.familysafeguarding.jdbc.Engine;
import org.familysafeguarding.jdbc.JdbcCaseFileStore;
import org.familysafeguarding.jdbc.StoreSettings;
import org.familysafeguarding.json.CaseFileImport;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.ImportedLine;
import org.postgresql.PGConnection;

/**
 * An import of case files, one to a line, beside writing the very rows that it leaves.
 *
 * <p>The import reads JSON, folds each history, and works out hashes and rows to search by; the
 * baselines are handed the rows and do nothing but write them to tables of the same shape.
 */
final class Imports {

  static final String IMPORT = "import of case files, one to a line";
  static final String COPY = "COPY of the same rows";
  static final String BATCHES = "the same rows in batches of 1000 inserts";

  private static final String SCHEMA = "copied";
  private static final int BATCH = 1_000;
  private static final List<String> TABLES =
      List.of("case_file", "case_entry", "case_person", "case_plan", "case_allocation");

  private final MeasuredDatabase database;
  private final String lines;

  private Imports(MeasuredDatabase database, String lines) {
    this.database = database;
    this.lines = lines;
  }

  static Imports of(int cases, MeasuredDatabase postgres) throws SQLException {
    StringWriter lines = new StringWriter();
    CaseFileJson.create()
        .writeAll(
            IntStream.range(0, cases).mapToObj(number -> StoredCases.forty("CI-" + number)), lines);
    postgres.run(List.of("create schema " + SCHEMA));
    postgres.run(StoreSettings.standard().inSchema(SCHEMA).schemaStatements(Engine.POSTGRESQL));
    return new Imports(postgres, lines.toString());
  }

  /** Rounds in which each begins with empty tables. */
  Timings measured(Rounds rounds) throws Exception {
    Map<String, long[]> nanos = new LinkedHashMap<>();
    List.of(IMPORT, COPY, BATCHES).forEach(name -> nanos.put(name, new long[rounds.counted()]));
    for (int round = -rounds.warmingUp(); round < rounds.counted(); round++) {
      empty("");
      taking(nanos, IMPORT, round, this::importAll);
      Map<String, byte[]> copied = copyOut();
      empty(SCHEMA + ".");
      taking(nanos, COPY, round, () -> copyIn(copied));
      Map<String, List<List<Object>>> rows = rows();
      empty(SCHEMA + ".");
      taking(nanos, BATCHES, round, () -> insert(rows));
    }
    return new Timings(nanos);
  }

  /** Something that is timed. */
  private interface Timed {
    void run() throws SQLException, IOException;
  }

  private static void taking(Map<String, long[]> nanos, String name, int round, Timed timed)
      throws SQLException, IOException {
    long began = System.nanoTime();
    timed.run();
    long took = System.nanoTime() - began;
    if (round >= 0) {
      nanos.getOrDefault(name, new long[0])[round] = took;
    }
  }

  private void empty(String prefix) throws SQLException {
    String tables = TABLES.stream().map(table -> prefix + table).collect(joining(", "));
    database.run(List.of("truncate " + tables + " cascade"));
  }

  private void importAll() throws SQLException {
    JdbcCaseFileStore store = JdbcCaseFileStore.over(database.pooled(), StoreSettings.standard());
    CaseFileImport.into(store)
        .beginning(store)
        .read(
            new BufferedReader(new StringReader(lines)),
            0,
            (number, line) -> {
              if (line instanceof ImportedLine.Refused refused) {
                throw new IllegalStateException("Line " + number + ": " + refused);
              }
            });
  }

  private Map<String, byte[]> copyOut() throws SQLException, IOException {
    Map<String, byte[]> copied = new LinkedHashMap<>();
    try (Connection on = database.source().getConnection()) {
      for (String table : TABLES) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        on.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", bytes);
        copied.put(table, bytes.toByteArray());
      }
    }
    return copied;
  }

  private void copyIn(Map<String, byte[]> copied) throws SQLException, IOException {
    try (Connection on = database.source().getConnection()) {
      on.setAutoCommit(false);
      for (Map.Entry<String, byte[]> table : copied.entrySet()) {
        on.unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy " + SCHEMA + "." + table.getKey() + " from stdin",
                new ByteArrayInputStream(table.getValue()));
      }
      on.commit();
    }
  }

  private Map<String, List<List<Object>>> rows() throws SQLException {
    Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
    try (Connection on = database.source().getConnection();
        Statement statement = on.createStatement()) {
      for (String table : TABLES) {
        List<List<Object>> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table)) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            List<Object> values = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
              values.add(row.getObject(column));
            }
            found.add(values);
          }
        }
        rows.put(table, found);
      }
    }
    return rows;
  }

  private void insert(Map<String, List<List<Object>>> rows) throws SQLException {
    try (Connection on = database.source().getConnection()) {
      on.setAutoCommit(false);
      for (Map.Entry<String, List<List<Object>>> table : rows.entrySet()) {
        insert(on, table.getKey(), table.getValue());
      }
      on.commit();
    }
  }

  private static void insert(Connection on, String table, List<List<Object>> rows)
      throws SQLException {
    int columns = rows.get(0).size();
    String places = String.join(", ", Collections.nCopies(columns, "?"));
    try (PreparedStatement insert =
        on.prepareStatement("insert into " + SCHEMA + "." + table + " values (" + places + ")")) {
      for (int number = 0; number < rows.size(); number++) {
        for (int column = 0; column < columns; column++) {
          insert.setObject(column + 1, rows.get(number).get(column));
        }
        insert.addBatch();
        if (number % BATCH == BATCH - 1) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
