// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.Arrays;
import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;

/** Kinds of event by the words for them, such as "referral received". */
final class Events {

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
    return Arrays.stream(EventKind.values())
        .filter(each -> Words.same(each.toString(), text))
        .findFirst();
  }
}
