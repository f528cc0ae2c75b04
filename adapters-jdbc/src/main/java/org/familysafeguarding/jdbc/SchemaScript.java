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

/**
 * One step of the schema: plain SQL in a file, with places for the tables' prefix and for the
 * engine's types.
 *
 * <p>Files are named as Flyway names them, and never change once they have been published.
 */
record SchemaScript(String fileName, String sql) {

  /** Every step, in order. H2 began without the chain of hashes, and so has it in a step apart. */
  static List<SchemaScript> all(Engine engine) {
    return engine == Engine.H2
        ? List.of(named("h2/V1__case_files.sql"), named("h2/V2__hash_chain.sql"))
        : List.of(named("sql/V1__case_files.sql"));
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
    return Map.of(
        "prefix", settings.qualifiedPrefix(),
        "name", settings.tablePrefix(),
        "id", dialect.idType(),
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
