// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A provider that was found and could be made. */
record Loaded<P>(P provider) {

  /** The name by which it can be looked for in the sources of whoever supplied it. */
  String className() {
    return provider.getClass().getName();
  }

  /** What it answers; an exception or nothing at all is its fault, and the message says so. */
  <T> T answer(String question, Function<P, @Nullable T> asking) {
    T answer;
    try {
      answer = asking.apply(provider);
    } catch (RuntimeException | LinkageError failed) {
      throw new ProviderException(
          "The provider " + className() + " failed when asked for its " + question,
          List.of(className()),
          failed);
    }
    return present(question, answer);
  }

  /** What it answered, if that is anything. */
  <T> T present(String question, @Nullable T answer) {
    if (answer == null) {
      throw new ProviderException(
          "The provider " + className() + " returned null when asked for its " + question,
          List.of(className()));
    }
    return answer;
  }
}
