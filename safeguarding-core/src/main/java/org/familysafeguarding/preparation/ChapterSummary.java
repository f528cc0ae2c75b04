// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.workbook.WrittenSummary;

/** A discipline at work with the family, and its latest summary; empty where there is none. */
public record ChapterSummary(Discipline chapter, Optional<WrittenSummary> latest) {

  /** All parts are needed. */
  public ChapterSummary {
    requireNonNull(chapter, "chapter");
    requireNonNull(latest, "latest");
  }
}
