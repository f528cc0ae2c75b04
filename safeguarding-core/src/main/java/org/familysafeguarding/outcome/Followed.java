// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.math.BigDecimal;
import java.util.List;

/** What is said beside the share of those followed for the whole of a window. */
final class Followed {

  private Followed() {}

  /** As all are followed to the end, exposure is their number times the months. */
  static Exposure childMonths(Measure measure, int months, Tally tally) {
    BigDecimal all = BigDecimal.valueOf(months * tally.count(measure, Quantity.N));
    return new Exposure(all, Exposure.Unit.CHILD_MONTHS);
  }

  static List<Aside> leftOut(Tally tally, Measure measure, String outside, String tooShort) {
    return List.of(
        new Aside(
            Aside.Kind.LEFT_OUT,
            tally.count(measure, Quantity.NOT_ANCHORED),
            "children without the day it is counted from"),
        new Aside(Aside.Kind.LEFT_OUT, tally.count(measure, Quantity.NOT_RECORDED), outside),
        new Aside(Aside.Kind.LEFT_OUT, tally.count(measure, Quantity.TOO_SHORT), tooShort));
  }
}
