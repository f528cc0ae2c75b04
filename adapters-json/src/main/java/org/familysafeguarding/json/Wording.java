// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How problems speak of what was found and of what would be right. */
final class Wording {

  private static final Pattern CODE = Pattern.compile("[a-z0-9_-]{1,64}|[A-Z0-9_]{1,64}");
  private static final Pattern NUMERIC = Pattern.compile("[0-9ETZ:.,+/ -]{1,40}");
  private static final int NAMED_AT_MOST = 3;

  private Wording() {}

  static String kindOf(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "text";
      case NUMBER -> "the number " + shown(json.asString(), NUMERIC);
      case BOOLEAN -> json.asString();
      case NULL -> "null; leave out what is not known";
      default -> "something else";
    };
  }

  /** The text where it has the form of a code, and "something else" where it could be personal. */
  static String shownCode(String text) {
    return shown(text, CODE);
  }

  /** The text where it is digits and what stands between them in a date. */
  static String shownDate(String text) {
    return shown(text, NUMERIC);
  }

  private static String shown(String text, Pattern harmless) {
    return harmless.matcher(text).matches() ? text : "something else";
  }

  static String oneOf(Collection<String> names) {
    return "what may stand here is " + String.join(", ", names);
  }

  /** The few names most like the one found, or beginning with it; all names where none is. */
  static String perhaps(String found, Collection<String> names) {
    List<String> near =
        names.stream()
            .filter(name -> isLike(found, name))
            .sorted(Comparator.comparingInt(name -> SpellingDistance.between(found, name)))
            .limit(NAMED_AT_MOST)
            .toList();
    return near.isEmpty() ? oneOf(names) : "perhaps " + String.join(" or ", near) + " is meant";
  }

  private static boolean isLike(String found, String name) {
    return name.startsWith(found + "-")
        || SpellingDistance.between(found, name) <= Math.max(2, name.length() / 3);
  }
}
