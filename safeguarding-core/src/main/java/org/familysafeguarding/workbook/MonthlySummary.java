// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/** One discipline's account of a month's work with a family. */
public record MonthlySummary(
    YearMonth month, Discipline chapter, PractitionerId author, Narrative text) {

  public MonthlySummary {
    requireNonNull(month, "month");
    requireNonNull(chapter, "chapter");
    requireNonNull(author, "author");
    requireNonNull(text, "text");
  }
}
