// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;

/** Kinds of event by the words for them, such as "referral received". */
final class Events {

  private static final ImmutableMap<String, EventKind> BY_WORDS =
      Maps.uniqueIndex(Arrays.asList(EventKind.values()), each -> Words.bare(each.toString()));

  private Events() {}

  /** The kind that the text names; a problem with the nearest names where it names none. */
  static Optional<EventKind> kind(Written value) {
    String text = value.text();
    Optional<EventKind> kind = named(text);
    if (kind.isEmpty()) {
      value
          .called("")
          .unknown("event", Arrays.stream(EventKind.values()).map(EventKind::toString).toList());
    }
    return kind;
  }

  static Optional<EventKind> named(String text) {
    return Optional.ofNullable(BY_WORDS.get(Words.bare(text)));
  }
}
