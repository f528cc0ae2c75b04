// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the domain would take for a value. */
final class Accepts {

  private Accepts() {}

  /** Whether this text was left blank, or can be read as the domain reads it. */
  static boolean blankOr(@Nullable String typed, Function<String, ?> reading) {
    if (typed == null || typed.isBlank()) {
      return true;
    }
    try {
      return reading.apply(typed) != null;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
