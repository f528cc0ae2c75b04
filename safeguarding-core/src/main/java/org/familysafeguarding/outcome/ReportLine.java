// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static java.util.Objects.requireNonNull;

/** A line of a report that may be published: a figure, or that there is one that is not shown. */
public sealed interface ReportLine {

  Measure measure();

  /** Which part of a measure in bands; otherwise empty. */
  String part();

  /** A figure; some small counts beside it may have been left away. */
  record Shown(Measurement measurement, boolean someCountsHidden) implements ReportLine {

    /** The figure is needed. */
    public Shown {
      requireNonNull(measurement, "measurement");
    }

    @Override
    public Measure measure() {
      return measurement.measure();
    }

    @Override
    public String part() {
      return measurement.part();
    }
  }

  /** A figure that is not shown, and nothing of it. */
  record Hidden(Measure measure, String part, HiddenBecause why) implements ReportLine {

    /** All parts are needed. */
    public Hidden {
      requireNonNull(measure, "measure");
      requireNonNull(part, "part");
      requireNonNull(why, "why");
    }
  }
}
