// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One step of the schema: plain SQL in a file, with a place for the tables' prefix.
 *
 * <p>Files are named as Flyway names them, and never change once they have been published.
 */
record SchemaScript(String fileName, String sql) {

  private static final String FOLDER = "h2/";

  /** Every step, in order. */
  static List<SchemaScript> all() {
    return List.of(named("V1__case_files.sql"));
  }

  private static SchemaScript named(String fileName) {
    try (InputStream file = SchemaScript.class.getResourceAsStream(FOLDER + fileName)) {
      if (file == null) {
        throw new IllegalStateException(fileName + " is missing from this library");
      }
      return new SchemaScript(fileName, new String(file.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String prefixedWith(String prefix) {
    return sql.replace("${prefix}", prefix);
  }
}
