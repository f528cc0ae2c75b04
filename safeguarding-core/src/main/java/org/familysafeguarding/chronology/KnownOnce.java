// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The two things a history may do to something it names: begin it, once, and add to it afterwards.
 *
 * <p>Anything else is an impossible history, and is refused with the name in the message.
 */
public final class KnownOnce {

  private KnownOnce() {}

  /** Begins something; refuses a name that is already taken. */
  public static <K, V> void add(Map<K, V> known, K id, V value, String what) {
    if (known.putIfAbsent(id, value) != null) {
      throw new IllegalArgumentException(
          "The " + what + " " + id + " has already been recorded; give this one another id");
    }
  }

  /** Adds to something begun before; refuses a name nobody has begun by then. */
  public static <K, V> void change(Map<K, V> known, K id, UnaryOperator<V> change, String what) {
    V before = known.get(id);
    if (before == null) {
      throw new IllegalArgumentException(
          "No " + what + " " + id + " has been recorded by that day; record it first");
    }
    known.put(id, change.apply(before));
  }

  /** Refuses a name nobody has begun by then. */
  public static <K> void require(Map<K, ?> known, K id, String what) {
    if (!known.containsKey(id)) {
      throw new IllegalArgumentException(
          "No " + what + " " + id + " has been recorded by that day; record it first");
    }
  }
}
