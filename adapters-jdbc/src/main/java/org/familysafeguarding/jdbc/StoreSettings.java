// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the tables of a store are called, and who makes them.
 *
 * <p>A prefix keeps the tables apart from the host's: with {@code fs_} they are {@code
 * fs_case_file} and {@code fs_case_entry}. It has up to 30 unaccented letters, digits and
 * underscores, the first of them a letter; or it is empty.
 */
public record StoreSettings(String tablePrefix, Tables tables) {

  /** Who makes the tables. */
  public enum Tables {
    /**
     * The host does, with the SQL of {@link StoreSettings#schema()}; the store only checks them.
     */
    EXPECTED,
    /** The store does, on opening, where they are missing or of an earlier version. */
    CREATED_WHEN_MISSING
  }

  private static final Pattern PREFIX = Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,29})?");

  /** Refuses a prefix that could not begin a table's name. */
  public StoreSettings {
    requireNonNull(tablePrefix, "tablePrefix");
    requireNonNull(tables, "tables");
    if (!PREFIX.matcher(tablePrefix).matches()) {
      throw new IllegalArgumentException(
          "tablePrefix must be empty, or a letter and up to 29 letters, digits and underscores, but"
              + " was \""
              + tablePrefix
              + "\"");
    }
  }

  /** Tables without a prefix, which the host has made. */
  public static StoreSettings standard() {
    return new StoreSettings("", Tables.EXPECTED);
  }

  public StoreSettings withTablePrefix(String prefix) {
    return new StoreSettings(prefix, tables);
  }

  /** The same settings, with the store making the tables where they are missing. */
  public StoreSettings creatingTables() {
    return new StoreSettings(tablePrefix, Tables.CREATED_WHEN_MISSING);
  }

  /** The tables as SQL for H2, for hosts who run their migrations themselves. */
  public String schema() {
    return SchemaScript.all().stream()
        .map(script -> script.prefixedWith(tablePrefix))
        .collect(Collectors.joining("\n"));
  }
}
