// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one case, and those of its file, which hold for each case that says nothing else.
 */
record CaseHeader(Fields file, Fields own) {

  private static final List<String> TOLD =
      ImmutableList.of(
          "opened", "family", "children", "adults", "practitioners", "case holder", "policy");

  /** The fields a file may have for all its cases. */
  static void ask(Fields file) {
    TOLD.forEach(file::take);
    file.take("rule", "rules");
    file.take("rulebook");
    file.take("note");
  }

  /** The case's own field of that name, or else the file's. */
  Optional<Written> find(String... names) {
    Optional<Written> general = file.take(names);
    return own.take(names).or(() -> general);
  }

  /** What the fields say about who is who and what the council has set, in words. */
  List<String> lines() {
    return TOLD.stream()
        .flatMap(name -> find(name).map(said -> name + ": " + said.onOneLine()).stream())
        .toList();
  }
}
