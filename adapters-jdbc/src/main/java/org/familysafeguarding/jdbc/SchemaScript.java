// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One step of the schema: plain SQL in a file, with places for the tables' prefix and for the
 * engine's types.
 *
 * <p>Files are named as Flyway names them, and never change once they have been published.
 */
record SchemaScript(String fileName, String sql) {

  private static final int ID = 64;
  private static final int CODE = 200;

  /** Every step, in order. H2 began without the chain of hashes, and so has it in a step apart. */
  static List<SchemaScript> all(Engine engine) {
    Stream<String> first =
        engine == Engine.H2
            ? Stream.of("h2/V1__case_files.sql", "h2/V2__hash_chain.sql")
            : Stream.of("sql/V1__case_files.sql");
    Stream<String> further =
        Stream.of("sql/V3__rows_to_search_by.sql", "sql/V4__reading_and_erasing.sql");
    return Stream.concat(first, further).map(SchemaScript::named).toList();
  }

  private static SchemaScript named(String path) {
    try (InputStream file = SchemaScript.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing from this library");
      }
      String fileName = path.substring(path.indexOf('/') + 1);
      return new SchemaScript(fileName, new String(file.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is to stand in the places left open. */
  static Map<String, String> words(Engine engine, StoreSettings settings) {
    Dialect dialect = engine.dialect();
    String prefix = settings.qualifiedPrefix();
    return Map.of(
        "prefix", prefix,
        "name", settings.tablePrefix(),
        "index", dialect.qualifiesIndexes() ? prefix : settings.tablePrefix(),
        "id", dialect.idType(ID),
        "code", dialect.idType(CODE),
        "text", dialect.textType(),
        "moment", dialect.momentType(),
        "day", dialect.dayType(),
        "count", dialect.countType());
  }

  String filledIn(Map<String, String> words) {
    String filled = sql;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("${" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  /** The statements of a script, none of which has a semicolon within. */
  static List<String> statements(String script) {
    String withoutRemarks =
        script.lines().filter(line -> !line.startsWith("--")).reduce("", SchemaScript::lines);
    return Arrays.stream(withoutRemarks.split(";"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static String lines(String first, String second) {
    return first + "\n" + second;
  }
}
