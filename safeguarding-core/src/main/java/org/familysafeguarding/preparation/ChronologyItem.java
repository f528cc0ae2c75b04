// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;

/**
 * Something that belongs in a child's chronology: when, what kind of thing, and the words of the
 * workbook entry where it is one.
 */
public record ChronologyItem(Occurrence when, EventKind kind, Optional<Narrative> words) {

  /** All parts are needed. */
  public ChronologyItem {
    requireNonNull(when, "when");
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
  }
}
