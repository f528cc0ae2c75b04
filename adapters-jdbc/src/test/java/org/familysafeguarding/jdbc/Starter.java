// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that says when it is ready, opens a store when it is told, appends to a file of its
 * own, and stays until it is told to go.
 */
final class Starter {

  private Starter() {}

  /** Takes the address, the schema (or "" for none), and the file to append to. */
  public static void main(String[] told) throws IOException {
    BufferedReader heard = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    List<Entry> one = List.of(Writing.entry("E1", "One."));
    say("ready");
    heard.readLine();
    try (CaseFileStore store = opened(told[0], told[1])) {
      store.append(new CaseFileId(told[2]), 0, one);
      say("opened");
      heard.readLine();
    }
  }

  private static CaseFileStore opened(String address, String schema) {
    if (schema.isEmpty()) {
      return CaseFileStores.open(address);
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(address);
    StoreSettings settings = StoreSettings.standard().inSchema(schema).creatingTables();
    return JdbcCaseFileStore.over(database, settings);
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }
}
