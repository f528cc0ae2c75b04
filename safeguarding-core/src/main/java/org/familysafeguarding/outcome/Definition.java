// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a measure means: in words, what {@code n} counts, what it divides by, and where the
 * definition comes from.
 */
public record Definition(String words, String counted, String denominator, String source) {

  /** Refuses a definition that leaves any of it open. */
  public Definition {
    requireSaid(words, "words");
    requireSaid(counted, "counted");
    requireSaid(denominator, "denominator");
    requireSaid(source, "source");
  }

  private static void requireSaid(String text, String name) {
    requireNonNull(text, name);
    checkArgument(!text.isBlank(), "%s must say something", name);
  }
}
