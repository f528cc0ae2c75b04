// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the application's user may do with each table, and no more. */
final class Grants {

  private static final String READ_AND_ADD = "select, insert";
  private static final String READ_ADD_AND_CHANGE = "select, insert, update";
  private static final String MAKE_ANEW = "select, insert, delete";

  private Grants() {}

  static List<String> to(String user, String prefix) {
    Map<String, String> rights = new LinkedHashMap<>();
    rights.put("case_file", READ_ADD_AND_CHANGE);
    rights.put("case_entry", READ_AND_ADD);
    rights.put("case_person", MAKE_ANEW);
    rights.put("case_plan", MAKE_ANEW);
    rights.put("case_allocation", MAKE_ANEW);
    rights.put("case_judged", MAKE_ANEW);
    rights.put("case_work", MAKE_ANEW);
    rights.put("case_access", READ_AND_ADD);
    rights.put("case_hold", READ_ADD_AND_CHANGE);
    rights.put("case_tombstone", "select");
    return rights.entrySet().stream()
        .map(each -> "grant " + each.getValue() + " on " + prefix + each.getKey() + " to " + user)
        .toList();
  }
}
