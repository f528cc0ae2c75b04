// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.departure.DepartureRole;

/** The constants of the domain that sentences name, each with its key and its English words. */
final class ConstantWords {

  private static final ImmutableMap<Enum<?>, String> KEYS =
      ImmutableMap.<Enum<?>, String>builder()
          .putAll(keys("event", EventKind.values()))
          .putAll(keys("subject", Subject.Kind.values()))
          .putAll(keys("role", DepartureRole.values()))
          .buildOrThrow();

  private ConstantWords() {}

  private static ImmutableMap<Enum<?>, String> keys(String group, Enum<?>... constants) {
    return Arrays.stream(constants)
        .collect(
            ImmutableMap.toImmutableMap(
                each -> each,
                each ->
                    group
                        + "."
                        + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, each.name())));
  }

  /** The key of a constant; none of anything else, which says itself how it reads. */
  static Optional<String> key(Object part) {
    return Optional.ofNullable(KEYS.get(part));
  }

  /** The English texts by their keys. */
  static ImmutableMap<String, String> english() {
    return KEYS.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(each -> each.getValue(), each -> words(each.getKey())));
  }

  private static String words(Enum<?> constant) {
    return constant instanceof Subject.Kind kind ? kind.noun() : constant.toString();
  }
}
