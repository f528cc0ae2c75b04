// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.people.ChildId;

/**
 * The risk judgements made about a family's children, in the order of the days they were made on,
 * and what was judged of the needs of its adults.
 *
 * <p>Of two made on one day, the one recorded later comes later.
 */
public record RiskJudgements(List<JudgementMade> all, ParentalNeeds needs) {

  /** Puts the judgements in order of their days; those of one day stay as they come. */
  public RiskJudgements {
    all =
        requireNonNull(all, "all").stream()
            .sorted(comparing((JudgementMade judgement) -> judgement.made().on()))
            .collect(ImmutableList.toImmutableList());
    requireNonNull(needs, "needs");
  }

  /** These judgements, in whatever order they come. */
  public static RiskJudgements of(List<JudgementMade> judgements) {
    return new RiskJudgements(judgements, ParentalNeeds.none());
  }

  /** These judgements of risk, and of adults' needs, in whatever order they come. */
  public static RiskJudgements of(List<JudgementMade> judgements, List<NeedJudged> needs) {
    return new RiskJudgements(judgements, new ParentalNeeds(needs));
  }

  /** The last judgement about the child made on the day or before it. */
  public Optional<JudgementMade> latestFor(ChildId child, LocalDate on) {
    return Streams.findLast(
        all.stream()
            .filter(made -> made.judgement().children().contains(child))
            .filter(made -> !made.made().on().isAfter(on)));
  }

  /** The judgements made from one day on until before another. */
  public List<JudgementMade> madeBetween(LocalDate startInclusive, LocalDate endExclusive) {
    return all.stream()
        .filter(made -> !made.made().on().isBefore(startInclusive))
        .filter(made -> made.made().on().isBefore(endExclusive))
        .collect(ImmutableList.toImmutableList());
  }
}
