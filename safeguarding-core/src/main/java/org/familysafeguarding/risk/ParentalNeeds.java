// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.people.AdultId;

/**
 * What was judged of the trio of needs of each adult, in the order of the days.
 *
 * <p>Of two judgements of one day, the one recorded later holds. A mother whose misuse was judged
 * present on Monday 4 March 2024 and again in April has it since that Monday.
 */
public record ParentalNeeds(List<NeedJudged> all) {

  /** Puts the judgements in order of their days; those of one day stay as they come. */
  public ParentalNeeds {
    all =
        requireNonNull(all, "all").stream()
            .sorted(comparing((NeedJudged each) -> each.judged().on()))
            .collect(ImmutableList.toImmutableList());
  }

  /** Nothing judged. */
  public static ParentalNeeds none() {
    return new ParentalNeeds(List.of());
  }

  /** What was judged of one need of one adult, in order. */
  public List<NeedJudged> of(AdultId adult, ParentalNeed need) {
    return all.stream()
        .filter(each -> each.judgement().adult().equals(adult))
        .filter(each -> each.judgement().need() == need)
        .toList();
  }

  /** How one need of one adult stood at the end of the day, and since when. */
  public NeedSince on(LocalDate day, AdultId adult, ParentalNeed need) {
    NeedSince now = NeedSince.neverJudged();
    for (NeedJudged each : of(adult, need)) {
      if (each.judged().on().isAfter(day)) {
        break;
      }
      NeedStanding standing = each.judgement().standing();
      if (now.since().isEmpty() || now.standing() != standing) {
        now = new NeedSince(standing, Optional.of(each.judged().on()));
      }
    }
    return now;
  }

  /** How all three stood for one adult at the end of the day. */
  public Map<ParentalNeed, NeedSince> trioOn(LocalDate day, AdultId adult) {
    return Maps.toMap(Arrays.asList(ParentalNeed.values()), need -> on(day, adult, need));
  }

  /** The days on which something about the adult's trio changed, each with how it then stood. */
  public Map<LocalDate, Map<ParentalNeed, NeedSince>> courseOf(AdultId adult) {
    return Maps.toMap(daysOf(adult), day -> trioOn(day, adult));
  }

  private List<LocalDate> daysOf(AdultId adult) {
    return all.stream()
        .filter(each -> each.judgement().adult().equals(adult))
        .filter(
            each ->
                on(each.judged().on(), adult, each.judgement().need())
                    .since()
                    .equals(Optional.of(each.judged().on())))
        .map(each -> each.judged().on())
        .distinct()
        .toList();
  }
}
