// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A monthly summary and the day it was written. */
public record WrittenSummary(MonthlySummary summary, Occurrence written) {

  public WrittenSummary {
    requireNonNull(summary, "summary");
    requireNonNull(written, "written");
  }
}
