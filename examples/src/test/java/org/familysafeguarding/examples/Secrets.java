// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in a case's text must not be told: addresses, numbers, and all that practitioners wrote. */
final class Secrets {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\"(?:concern|rationale|what|text|progress|reasons|whatWillChange|reasonIfNotAlone|why"
              + "|postcode|nhsNumber|upn)\": \"([^\"]+)\"");
  private static final Pattern LINES = Pattern.compile("\"lines\": \\[\"([^\"]+)\"");

  private Secrets() {}

  static List<String> in(String caseFile) {
    return Stream.of(WRITTEN, LINES)
        .flatMap(pattern -> pattern.matcher(caseFile).results())
        .map(MatchResult::group)
        .map(found -> found.replaceAll("^.*: \\[?\"|\"$", ""))
        .distinct()
        .toList();
  }
}
