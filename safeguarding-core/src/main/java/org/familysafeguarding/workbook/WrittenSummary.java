// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A monthly summary and the day it was written.
 *
 * @param signedOff who signed it off, from which day on it stays as it is; empty until then
 */
public record WrittenSummary(
    MonthlySummary summary, Occurrence written, Optional<SignedOff> signedOff) {

  /** Who signed a summary off, and when. */
  public record SignedOff(PractitionerId by, Occurrence on) {

    public SignedOff {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  public WrittenSummary {
    requireNonNull(summary, "summary");
    requireNonNull(written, "written");
    requireNonNull(signedOff, "signedOff");
  }

  boolean isOf(YearMonth month, Discipline chapter) {
    return summary.month().equals(month) && summary.chapter() == chapter;
  }
}
