// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One figure, with everything without which it says nothing.
 *
 * <p>There is no way to hold a percentage apart from how many were counted, what was divided by
 * what, for how long was looked, up to which day, by which definition and with which caveats: the
 * value is worked out from them and the caveats follow from the measure. 1,032 children on plans
 * one day and 530 on a later one are a change of -0.486434, shown as "-49%".
 *
 * <p>A measure in bands has one measurement for each band, its {@code part}; of any other, the part
 * is empty.
 */
public record Measurement(
    Measure measure, String part, Evidence evidence, Window window, LocalDate censoredOn) {

  private static final int PLACES = 6;
  private static final int MANY = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Refuses a window of another kind, what was not yet known, and evidence that does not fit. */
  public Measurement {
    requireNonNull(measure, "measure");
    requireNonNull(part, "part");
    requireNonNull(evidence, "evidence");
    requireNonNull(window, "window");
    requireNonNull(censoredOn, "censoredOn");
    checkArgument(measure.looksAt(window), "%s cannot be measured %s", measure, window);
    checkArgument(
        !window.reachesBeyond(censoredOn),
        "Nothing is known after %s, but the window is %s",
        censoredOn,
        window);
    checkArgument(
        evidence.before().isPresent() == measure.form().comparesRates(),
        "%s needs %s ratio before",
        measure,
        measure.form().comparesRates() ? "a" : "no");
    checkArgument(
        measure.form() != Form.SHARE || isPart(evidence.ratio()),
        "%s is a part of a whole, but was %s",
        measure,
        evidence.ratio());
  }

  private static boolean isPart(Ratio ratio) {
    BigDecimal part = ratio.numerator().amount();
    return part.signum() >= 0 && part.compareTo(ratio.denominator().amount()) <= 0;
  }

  /** The value, rounded half up to six places; empty where there was nothing to divide by. */
  public Optional<BigDecimal> value() {
    return quotient(BigDecimal.ONE, PLACES);
  }

  /** Divides once and at the end, so that whatever is shown was rounded once. */
  private Optional<BigDecimal> quotient(BigDecimal times, int places) {
    BigDecimal over = evidence.ratio().denominator().amount();
    BigDecimal part = evidence.numerator();
    if (measure.form().comparesRates()) {
      Ratio before = evidence.before().orElseThrow();
      BigDecimal then = before.numerator().amount().multiply(over);
      part = part.multiply(before.denominator().amount()).subtract(then);
      over = measure.form() == Form.CHANGE_IN_RATE ? then : over(before).multiply(over);
    }
    return over.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(times).divide(over, places, RoundingMode.HALF_UP));
  }

  private static BigDecimal over(Ratio ratio) {
    return ratio.denominator().amount();
  }

  /** How many were counted. */
  public long n() {
    return evidence.n();
  }

  public Definition definition() {
    return measure.definition();
  }

  /** What the figure must not be taken for; never empty. */
  public Set<Caveat> caveats() {
    ImmutableSet.Builder<Caveat> caveats = ImmutableSet.builder();
    caveats.add(Caveat.NO_COMPARISON_GROUP);
    if (!(window instanceof Window.Period || window instanceof Window.Day)) {
      caveats.add(Caveat.REGRESSION_TO_THE_MEAN);
    }
    if (evidence.n() < MANY) {
      caveats.add(Caveat.SMALL_NUMBERS);
    }
    if (window instanceof Window.Around) {
      caveats.add(Caveat.AS_RECORDED);
    }
    return caveats.build();
  }

  /**
   * The value as a reader wants it, rounded half up: "-49%", "+2.1 points", "17.8", or "not
   * computable".
   */
  public String shown() {
    return switch (measure.form()) {
      case MEAN -> shown(BigDecimal.ONE, 1, "");
      case CHANGE_IN_POINTS -> signed(shown(HUNDRED, 1, " points"));
      case CHANGE_IN_NUMBER, CHANGE_IN_RATE -> signed(shown(HUNDRED, 0, "%"));
      case SHARE, RATIO -> shown(HUNDRED, 0, "%");
    };
  }

  private String shown(BigDecimal times, int places, String unit) {
    return quotient(times, places)
        .map(value -> value.toPlainString() + unit)
        .orElse("not computable");
  }

  private static String signed(String shown) {
    return shown.matches("0.*[1-9].*|[1-9].*") ? "+" + shown : shown;
  }

  /** Reads "became looked after: 10% (n = 20; 2 children / 20 children ...)". */
  @Override
  public String toString() {
    return measure
        + (part.isEmpty() ? "" : " (" + part + ")")
        + ": "
        + shown()
        + " (n = "
        + n()
        + "; "
        + evidence.before().map(before -> before + ", then ").orElse("")
        + evidence.ratio()
        + "; "
        + window
        + ")";
  }
}
