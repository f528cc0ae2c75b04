// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.familysafeguarding.json.CaseFileKeys;
import org.familysafeguarding.json.EntryLines;

/**
 * What the tables of a store are called, where they stand, who makes them, what an append must
 * survive, and whether entries are sealed.
 *
 * <p>A prefix keeps the tables apart from the host's: with {@code fs_} they are {@code
 * fs_case_file}, {@code fs_case_entry} and so on. It has up to 30 unaccented letters, digits and
 * underscores, the first of them a letter; or it is empty. A schema's name is made likewise. Both
 * are honoured in the SQL handed over as well as in what the store says itself, so councils can
 * share a database, each with a schema or a prefix of its own.
 */
public record StoreSettings(
    String tablePrefix,
    Optional<String> schemaName,
    Tables tables,
    Durability durability,
    Optional<CaseFileKeys> keys) {

  /** Who makes the tables. */
  public enum Tables {
    /** The host does, with the SQL of {@link StoreSettings#schema}; the store only checks them. */
    EXPECTED,
    /** The store does, on opening, where they are missing or of an earlier version. */
    CREATED_WHEN_MISSING
  }

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,29}");

  /** Refuses a prefix or a schema that could not stand in a table's name. */
  public StoreSettings {
    requireNonNull(tablePrefix, "tablePrefix");
    requireNonNull(schemaName, "schemaName");
    requireNonNull(tables, "tables");
    requireNonNull(durability, "durability");
    requireNonNull(keys, "keys");
    if (!tablePrefix.isEmpty()) {
      check("tablePrefix must be empty, or", tablePrefix);
    }
    schemaName.ifPresent(name -> check("schemaName must be", name));
  }

  private static void check(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          what
              + " a letter and up to 29 letters, digits and underscores, but was \""
              + name
              + "\"");
    }
  }

  /** Tables without a prefix, which the host has made where the connection looks first. */
  public static StoreSettings standard() {
    return new StoreSettings(
        "", Optional.empty(), Tables.EXPECTED, Durability.PROCESS_DEATH, Optional.empty());
  }

  public StoreSettings withTablePrefix(String prefix) {
    return new StoreSettings(prefix, schemaName, tables, durability, keys);
  }

  /** The same settings, with the tables in this schema. */
  public StoreSettings inSchema(String name) {
    return new StoreSettings(tablePrefix, Optional.of(name), tables, durability, keys);
  }

  /** The same settings, with the store making the tables where they are missing. */
  public StoreSettings creatingTables() {
    return new StoreSettings(
        tablePrefix, schemaName, Tables.CREATED_WHEN_MISSING, durability, keys);
  }

  public StoreSettings surviving(Durability what) {
    return new StoreSettings(tablePrefix, schemaName, tables, what, keys);
  }

  /**
   * The same settings, with each entry sealed by the key of its case file, as {@link
   * EntryLines#sealedBy} does it.
   *
   * <p>A key is asked for with each entry that is written or read, so the host keeps those at hand
   * that are in use. Entries kept before are read as they are. What is kept beside the entries is
   * not sealed: their kinds, days and authors, the rows to search by, the purposes of readings and
   * the grounds of decisions.
   */
  public StoreSettings sealedBy(CaseFileKeys keys) {
    return new StoreSettings(tablePrefix, schemaName, tables, durability, Optional.of(keys));
  }

  /** How entries are written. */
  EntryLines lines() {
    return keys.map(EntryLines::sealedBy).orElseGet(EntryLines::plain);
  }

  /** Says whether entries are sealed, and nothing about the keys. */
  @Override
  public String toString() {
    return "tables "
        + qualifiedPrefix()
        + "*, "
        + tables
        + ", surviving "
        + durability
        + (keys.isPresent() ? ", sealed" : "");
  }

  /** The tables as SQL for that engine, for hosts who run their migrations themselves. */
  public String schema(Engine engine) {
    return SchemaScript.all(engine).stream()
        .map(script -> script.filledIn(SchemaScript.words(engine, this)))
        .collect(Collectors.joining("\n"));
  }

  /** The statements of {@link #schema} one by one, for drivers that take no more at once. */
  public List<String> schemaStatements(Engine engine) {
    return SchemaScript.statements(schema(engine));
  }

  /**
   * What the tables' owner grants to the user that the application connects as, as SQL of that
   * engine.
   *
   * <p>Entries, readings and tombstones can be added and read, and never changed or taken away; the
   * rows to search by can be made anew. Erasing takes the owner's credentials.
   */
  public List<String> grants(Engine engine, String user) {
    check("user must be", user);
    return Grants.to(user, engine, this);
  }

  /** What stands before the rest of a table's name. */
  String qualifiedPrefix() {
    return schemaName.map(name -> name + ".").orElse("") + tablePrefix;
  }
}
