// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the application's user may do with each table, and no more. */
final class Grants {

  private static final String READ_AND_ADD = "select, insert";
  private static final String READ_ADD_AND_CHANGE = "select, insert, update";
  private static final String MAKE_ANEW = "select, insert, update, delete";

  private Grants() {}

  static List<String> to(String user, Engine engine, StoreSettings settings) {
    List<String> said = new ArrayList<>();
    settings.schemaName().flatMap(engine.dialect()::useOfSchema).ifPresent(said::add);
    rights(engine.dialect())
        .forEach((table, right) -> said.add(right + " on " + settings.qualifiedPrefix() + table));
    return said.stream().map(each -> "grant " + each + " to " + user).toList();
  }

  private static Map<String, String> rights(Dialect dialect) {
    Map<String, String> rights = new LinkedHashMap<>();
    // Whether a file was erased is not the application's to say.
    rights.put(
        "case_file",
        READ_ADD_AND_CHANGE + (dialect.grantsColumns() ? " (version, head_hash)" : ""));
    rights.put("case_entry", READ_AND_ADD);
    rights.put("case_person", MAKE_ANEW);
    rights.put("case_plan", MAKE_ANEW);
    rights.put("case_allocation", MAKE_ANEW);
    rights.put("case_judged", MAKE_ANEW);
    rights.put("case_work", MAKE_ANEW);
    rights.put("case_access", READ_AND_ADD);
    rights.put("case_hold", READ_ADD_AND_CHANGE);
    rights.put("case_tombstone", "select");
    return rights;
  }
}
