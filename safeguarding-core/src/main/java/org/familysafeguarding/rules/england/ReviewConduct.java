// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** Who chairs a review conference, which children it considers, and what is ready for it. */
final class ReviewConduct {

  private ReviewConduct() {}

  static List<Rule> under(Guidance guidance) {
    return List.of(sameChair(guidance), laterSiblings(guidance), reportsShared(guidance));
  }

  private static Rule sameChair(Guidance guidance) {
    return Rule.forEachThatApplies(
        RuleCard.of("review.same-chair")
            .titled(
                "A review conference has the chair of the conference before it",
                Stage.REVIEW,
                guidance.lessSurelyOn("chairs of conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "Guidance asks it where possible; whether it was possible cannot be seen. The"
                    + " conference before is the last that went ahead about any of the children."),
        Topics.REVIEWS,
        (held, matter) ->
            Earlier.thatWentAheadBefore(held, matter.file())
                .map(
                    before ->
                        matter.keptIf(
                            chair(before).equals(chair(held)), "same", "another", held.met())));
  }

  private static PractitionerId chair(HeldConference held) {
    return held.conference().meeting().chair();
  }

  private static Rule laterSiblings(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("review.considers-later-siblings")
            .titled(
                "By a review conference every child of the household has been considered by some"
                    + " conference",
                Stage.REVIEW,
                guidance.on("child protection review conferences"),
                DutyHolder.CONFERENCE_SERVICE)
            .taking(
                "A child who came later needs a first conference, which may be held with the"
                    + " review; one on the same day counts."),
        Topics.REVIEWS,
        ReviewConduct::considered);
  }

  private static Finding considered(HeldConference held, Matter matter) {
    Siblings siblings = Siblings.of(held, matter.file());
    ImmutableSet.Builder<ChildId> considered = ImmutableSet.builder();
    for (HeldConference each : matter.file().conferences().all()) {
      if (each.wentAhead() && !each.met().on().isAfter(held.met().on())) {
        considered.addAll(each.conference().children());
      }
    }
    return siblings.judge(Sets.difference(siblings.living(), considered.build()), held, matter);
  }

  private static Rule reportsShared(Guidance guidance) {
    return Rule.forEach(
        RuleCard.of("review.reports-shared-in-time")
            .titled(
                "The report for a review conference is shared with the family and the chair as early"
                    + " as the council has set",
                Stage.REVIEW,
                guidance.leavesOpen("reports to review conferences"),
                DutyHolder.CASE_HOLDER),
        Topics.REVIEWS,
        (held, matter) ->
            Reports.judge(held, matter, matter.number(PlanSlots.REVIEW_REPORTS, held.met().on())));
  }
}
