// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.util.List;
import java.util.Optional;

/** Makes a measurement of a rate before and after from the sums. */
record Comparing(Measure measure, String divided, Exposure.Unit unit) {

  Measurement from(Tally tally, Study study, List<Aside> asides) {
    Ratio before = ratio(tally, Quantity.BEFORE, Quantity.EXPOSURE_BEFORE);
    Ratio after = ratio(tally, Quantity.AFTER, Quantity.EXPOSURE_AFTER);
    Exposure exposure =
        new Exposure(before.denominator().amount().add(after.denominator().amount()), unit);
    long n = tally.count(measure, Quantity.N);
    return new Measurement(
        measure,
        "",
        new Evidence(n, Optional.of(before), after, exposure, asides),
        study.followUp().around(),
        study.censoredOn());
  }

  private Ratio ratio(Tally tally, Quantity numerator, Quantity denominator) {
    return new Ratio(
        new Amount(tally.amount(measure, numerator), divided),
        new Amount(tally.amount(measure, denominator), measure.definition().denominator()));
  }
}
