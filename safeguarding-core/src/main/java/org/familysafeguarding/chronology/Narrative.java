// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Text a practitioner wrote about a family, in their own words.
 *
 * <p>It is kept exactly as it was written. It is never blank and has at most 20,000 characters;
 * longer writing belongs in a document that the entry refers to. Because it is personal, {@link
 * #toString()} does not show it, and no message ever repeats it.
 */
public record Narrative(String text) {

  private static final int LONGEST = 20_000;

  /** Refuses blank text and text over 20,000 characters. */
  public Narrative {
    requireNonNull(text, "text");
    checkArgument(!text.isBlank(), "A narrative must say something, but was blank");
    checkArgument(
        text.length() <= LONGEST,
        "A narrative may have at most %s characters, but had %s",
        LONGEST,
        text.length());
  }

  /** Hides the text: "[narrative]". */
  @Override
  public String toString() {
    return "[narrative]";
  }
}
