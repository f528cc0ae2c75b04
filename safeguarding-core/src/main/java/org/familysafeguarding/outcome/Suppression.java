// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hiding of figures that rest on so few that somebody could be recognised.
 *
 * <p>A figure is hidden where those counted, those it came about for, or those it did not come
 * about for are some but fewer than the threshold. Of a measure in bands, more bands are hidden
 * until what is hidden can no longer be had by taking the rest from the total. None is never hidden
 * by itself: it says of nobody that it came about for them. Two measures that count almost the same
 * people are not compared: whoever publishes both should look at them together.
 */
public record Suppression(int below) {

  /** Refuses a threshold that is no number of people; 0 and 1 hide nothing. */
  public Suppression {
    checkArgument(below >= 0, "below must be 0 or more, but was %s", below);
  }

  /** The lines of a report, in the same order. */
  public List<ReportLine> lines(List<Measurement> measurements) {
    Map<Measure, List<Measurement>> byMeasure = new LinkedHashMap<>();
    for (Measurement each : measurements) {
      byMeasure.computeIfAbsent(each.measure(), none -> new ArrayList<>()).add(each);
    }
    Set<Measurement> beside = new LinkedHashSet<>();
    byMeasure.values().forEach(parts -> beside.addAll(hiddenBeside(parts)));
    return measurements.stream()
        .map(each -> line(each, beside.contains(each) || addsUpHidden(each, byMeasure)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What adds up bands of which one is hidden could tell it. */
  private boolean addsUpHidden(Measurement each, Map<Measure, List<Measurement>> byMeasure) {
    return each.measure().addsUp().map(bands -> byMeasure.getOrDefault(bands, List.of())).stream()
        .flatMap(List::stream)
        .anyMatch(this::isSmall);
  }

  private ReportLine line(Measurement each, boolean hiddenBeside) {
    if (isSmall(each)) {
      return new ReportLine.Hidden(each.measure(), each.part(), HiddenBecause.TOO_FEW);
    }
    return hiddenBeside
        ? new ReportLine.Hidden(each.measure(), each.part(), HiddenBecause.WOULD_TELL_ANOTHER)
        : shown(each);
  }

  private ReportLine shown(Measurement each) {
    List<Aside> all = each.evidence().asides();
    List<Aside> kept = all.stream().filter(aside -> !isFew(aside.count())).toList();
    Evidence evidence = each.evidence().with(kept);
    return new ReportLine.Shown(
        new Measurement(each.measure(), each.part(), evidence, each.window(), each.censoredOn()),
        kept.size() < all.size());
  }

  /** What must go with what is small, so that it cannot be had from the total. */
  private Set<Measurement> hiddenBeside(List<Measurement> parts) {
    List<Measurement> small = parts.stream().filter(this::isSmall).toList();
    if (parts.size() == 1 || small.isEmpty()) {
      return ImmutableSet.of();
    }
    List<Measurement> next =
        parts.stream()
            .filter(each -> !isSmall(each))
            .sorted(Comparator.comparing((Measurement each) -> each.evidence().numerator()))
            .toList();
    BigDecimal hidden =
        small.stream()
            .map(each -> each.evidence().numerator())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Set<Measurement> beside = new LinkedHashSet<>();
    for (Measurement each : next) {
      if (small.size() + beside.size() > 1 && !isBelow(hidden)) {
        break;
      }
      beside.add(each);
      hidden = hidden.add(each.evidence().numerator());
    }
    return ImmutableSet.copyOf(beside);
  }

  private boolean isSmall(Measurement each) {
    Evidence evidence = each.evidence();
    long behind = evidence.aside(Aside.Kind.BEHIND_THE_FIGURE);
    return isFew(evidence.n())
        || isFew(behind)
        || (behind > 0 && isFew(evidence.n() - behind))
        || counts(each).anyMatch(this::isFew);
  }

  /** The amounts that count people or what happened to them. */
  private static Stream<BigDecimal> counts(Measurement each) {
    Evidence evidence = each.evidence();
    BigDecimal part = evidence.numerator();
    BigDecimal whole = evidence.ratio().denominator().amount();
    return switch (each.measure().form()) {
      case SHARE -> Stream.of(part, whole.subtract(part));
      case CHANGE_IN_NUMBER -> Stream.of(whole, whole.add(part));
      case CHANGE_IN_RATE, CHANGE_IN_POINTS ->
          Stream.of(Optional.of(evidence.ratio()), evidence.before())
              .flatMap(Optional::stream)
              .map(ratio -> ratio.numerator().amount());
      case RATIO, MEAN -> Stream.of(part);
    };
  }

  private boolean isFew(long count) {
    return isFew(BigDecimal.valueOf(count));
  }

  private boolean isFew(BigDecimal amount) {
    return amount.signum() > 0 && isBelow(amount);
  }

  private boolean isBelow(BigDecimal amount) {
    return amount.compareTo(BigDecimal.valueOf(below)) < 0;
  }
}
