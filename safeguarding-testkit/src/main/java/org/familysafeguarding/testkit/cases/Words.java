// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of the code as people write them, and which of several somebody may have meant. */
final class Words {

  private static final int NAMED_AT_MOST = 3;
  private static final Pattern WORD_ENDS = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern NOT_COUNTED = Pattern.compile("[^\\p{L}\\p{N}]");

  private Words() {}

  /**
   * "CHILD_AND_FAMILY_ASSESSMENT" and "authorisedBy" as "child and family assessment" and so on.
   */
  static String of(String name) {
    String spaced = WORD_ENDS.matcher(name).replaceAll("$1 $2").replace('_', ' ');
    return spaced.toLowerCase(Locale.ROOT);
  }

  static String of(Class<?> type) {
    return of(type.getSimpleName());
  }

  static String of(Enum<?> constant) {
    return of(constant.name());
  }

  static List<String> ofConstants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> of((Enum<?>) each)).toList();
  }

  /** Only letters and digits count, so that "Section 47 enquiry" is "section-47 enquiry". */
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  static String bare(String text) {
    return NOT_COUNTED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  static Optional<String> matching(String text, Collection<String> names) {
    return names.stream().filter(name -> same(name, text)).findFirst();
  }

  static String oneOf(Collection<String> names) {
    return "what may stand here is " + String.join(", ", names);
  }

  /** The few names most like the one found; all of them where none is like it. */
  static String perhaps(String found, Collection<String> names) {
    List<String> near =
        names.stream()
            .filter(name -> isLike(found, name))
            .sorted(Comparator.comparingInt(name -> distance(bare(found), bare(name))))
            .limit(NAMED_AT_MOST)
            .collect(ImmutableList.toImmutableList());
    return near.isEmpty() ? oneOf(names) : "perhaps " + String.join(" or ", near) + " is meant";
  }

  private static boolean isLike(String found, String name) {
    String bare = bare(name);
    return (found.length() > 2 && bare.contains(bare(found)))
        || distance(bare(found), bare) <= Math.max(2, bare.length() / 3);
  }

  /** How many letters have to be put in, left out or changed (the Levenshtein distance). */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 0; row < one.length(); row++) {
      int[] below = new int[above.length];
      below[0] = row + 1;
      for (int column = 1; column < above.length; column++) {
        int changed = above[column - 1] + (one.charAt(row) == other.charAt(column - 1) ? 0 : 1);
        below[column] = Math.min(changed, Math.min(above[column], below[column - 1]) + 1);
      }
      above = below;
    }
    return above[other.length()];
  }
}
