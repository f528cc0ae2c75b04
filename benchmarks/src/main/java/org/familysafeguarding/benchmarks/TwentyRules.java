// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.Rulebook;

/** The rules that every contender judges by, and the library's own rulebooks cut down to them. */
public final class TwentyRules {

  /** What the rules are called in the published rulebooks. */
  public static final List<String> IDS =
      List.of(
          "referral.decided-in-time",
          "referral.acknowledged-in-time",
          "assessment.concluded-in-time",
          "assessment.overrun-explained",
          "assessment.child-seen",
          "strategy.attended-by-all-three",
          "enquiry.led-by-social-worker",
          "enquiry.assessment-on-file",
          "conference.initial-held-in-time",
          "conference.quorate",
          "conference.decides-for-every-child",
          "core-group.first-held-in-time",
          "core-group.keeps-meeting",
          "plan.begun-by-conference",
          "plan.ended-on-lawful-ground",
          "plan.do-not-run-together",
          "review.first-held-in-time",
          "review.later-held-in-time",
          "visit.child-on-plan-seen-regularly",
          "supervision.judges-risk-jointly");

  private TwentyRules() {}

  /** The published rulebooks, with nothing but these rules on their pages. */
  public static List<Rulebook> rulebooks() {
    Set<RuleId> ids = IDS.stream().map(RuleId::new).collect(Collectors.toUnmodifiableSet());
    return PublishedRulebooks.all().stream().map(book -> book.keeping(ids)).toList();
  }

  /** How many rules the published rulebooks hold, each counted once whatever its editions. */
  public static int published() {
    return (int)
        PublishedRulebooks.all().stream()
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.rules().stream())
            .map(rule -> rule.card().id())
            .distinct()
            .count();
  }
}
