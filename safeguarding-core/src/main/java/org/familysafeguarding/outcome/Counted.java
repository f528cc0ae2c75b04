// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.util.List;

/** A share in the making: so many of those counted. */
record Counted(Measure measure, long n, Ratio ratio, Exposure exposure, List<Aside> asides) {

  /** The hits among those counted for the measure. */
  static Counted share(Measure measure, String hits, Tally tally) {
    return share(measure, "", hits, tally);
  }

  /** The hits for one part of the measure, among all counted for it. */
  static Counted share(Measure measure, String part, String hits, Tally tally) {
    long n = tally.count(measure, Quantity.N);
    Ratio ratio =
        new Ratio(
            new Amount(tally.amount(measure, part, Quantity.HITS), hits),
            Amount.of(n, measure.definition().denominator()));
    return new Counted(measure, n, ratio, Exposure.once(n), List.of());
  }

  Counted exposedFor(Exposure known) {
    return new Counted(measure, n, ratio, known, asides);
  }

  Counted beside(List<Aside> known) {
    return new Counted(measure, n, ratio, exposure, known);
  }

  Counted leavingOut(Tally tally, Quantity left, String of) {
    return beside(List.of(new Aside(Aside.Kind.LEFT_OUT, tally.count(measure, left), of)));
  }

  Measurement in(Window window, Study study) {
    return part("", window, study);
  }

  Measurement part(String part, Window window, Study study) {
    Evidence evidence = Evidence.of(n, ratio, exposure).with(asides);
    return new Measurement(measure, part, evidence, window, study.censoredOn());
  }
}
