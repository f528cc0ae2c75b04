// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a sentence that is words itself, such as from whom nobody was at a meeting, and is said
 * in the language of the sentence.
 *
 * @param keys the keys of the words in the {@link Wording}, in the order in which they are said
 */
public record Phrases(List<String> keys) {

  public Phrases {
    keys = List.copyOf(keys);
    checkArgument(!keys.isEmpty(), "keys must name at least one phrase");
  }

  /** In these words: "social work, police". */
  public String in(Wording wording) {
    return keys.stream().map(wording::say).collect(Collectors.joining(", "));
  }

  /** In English. */
  @Override
  public String toString() {
    return in(Wording.english());
  }
}
