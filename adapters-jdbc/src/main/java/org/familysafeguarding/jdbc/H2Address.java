// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of an H2 database that is fit to keep case files.
 *
 * <p>H2 may lose saves it has acknowledged when its process dies, unless {@code WRITE_DELAY} is 0;
 * so 0 is added, and any other value refused. A database in memory needs a name, or each connection
 * would have one of its own. {@code CHECKPOINT_SYNC=TRUE} has each append wait for the disk. Case
 * is needed to tell ids apart, and the file lock to keep a second process out.
 */
record H2Address(String name, List<String> settings) {

  static final String START = "jdbc:h2:";

  private static final String DURABLE = "WRITE_DELAY=0";
  private static final String FORCED = "CHECKPOINT_SYNC=TRUE";

  H2Address {
    settings = List.copyOf(settings);
  }

  static H2Address parse(String address) {
    requireNonNull(address, "address");
    List<String> parts = List.of(address.split(";"));
    H2Address parsed = new H2Address(parts.get(0), parts.subList(1, parts.size()));
    parsed.refuse("WRITE_DELAY", "0", "saves that were acknowledged could be lost");
    parsed.refuse("CHECKPOINT_SYNC", "TRUE", "it must be left out");
    parsed.refuse("IGNORECASE", "FALSE", "ids that differ by case could not be told apart");
    if (parsed.setting("FILE_LOCK").filter("NO"::equals).isPresent()) {
      throw parsed.refusal("FILE_LOCK must not be NO, or another process could write too");
    }
    if (parsed.name.equals(START + "mem:")) {
      throw parsed.refusal("a database in memory must have a name, as in jdbc:h2:mem:cases");
    }
    return parsed;
  }

  private void refuse(String key, String only, String otherwise) {
    setting(key)
        .filter(value -> !value.equals(only))
        .ifPresent(
            value -> {
              throw refusal(key + " must be " + only + ", or " + otherwise + "; it was " + value);
            });
  }

  private Optional<String> setting(String key) {
    return settings.stream()
        .map(each -> each.strip().toUpperCase(Locale.ROOT))
        .filter(each -> each.startsWith(key + "="))
        .map(each -> each.substring(key.length() + 1))
        .findFirst();
  }

  private IllegalArgumentException refusal(String why) {
    return new IllegalArgumentException("Address " + name + ": " + why);
  }

  /** Whether each append is to wait for the disk: a setting of the store's own, not of H2's. */
  Durability durability() {
    return setting("CHECKPOINT_SYNC").isPresent()
        ? Durability.POWER_LOSS
        : Durability.PROCESS_DEATH;
  }

  /** Whether the process that has the file open serves it to others. */
  boolean isShared() {
    return setting("AUTO_SERVER").filter("TRUE"::equals).isPresent();
  }

  /** The address to connect to. */
  String withDurability() {
    String given =
        settings.stream()
            .filter(each -> !each.strip().equalsIgnoreCase(FORCED))
            .collect(Collectors.joining(";"));
    String missing = setting("WRITE_DELAY").isPresent() ? "" : ";" + DURABLE;
    return name + (given.isEmpty() ? "" : ";" + given) + missing;
  }

  /** Where the database is, without settings: a password may be among them. */
  @Override
  public String toString() {
    return name;
  }
}
