// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static org.familysafeguarding.calendar.Timescale.months;
import static org.familysafeguarding.calendar.Timescale.weeks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the law asks of visits to looked-after children. */
final class CareVisitPage {

  private static final Timescale WEEKLY = weeks(1);
  private static final Timescale ORDINARY = weeks(6);
  private static final Timescale WHERE_MEANT_TO_LAST = months(3);
  private static final Timescale WHERE_SETTLED = months(6);
  private static final Timescale BEFORE_APPROVAL = weeks(4);

  private CareVisitPage() {}

  static RulebookPage asMade(CareRegulations law) {
    return new RulebookPage(Stage.CARE_VISIT, rules(law, false));
  }

  static RulebookPage asAmended(CareRegulations law) {
    return new RulebookPage(
        Stage.CARE_VISIT,
        ImmutableList.<Rule>builder().addAll(rules(law, true)).add(settled(law)).build());
  }

  private static List<Rule> rules(CareRegulations law, boolean fewerForSettled) {
    return List.of(
        CareVisitRules.firstInTime(WEEKLY, law.on("regulation 28(2)", Sources.VISITS)),
        ordinary(law, fewerForSettled),
        immediate(law, fewerForSettled),
        beforeApproval(law, fewerForSettled),
        CareVisitRules.afterCareOrder(WEEKLY, law.on("regulation 28(5)", Sources.VISITS)),
        withParents(law, fewerForSettled),
        CareVisitRules.madeOnRequest(
            LookedAfterSlots.VISIT_ON_REQUEST,
            law.leavesOpen("regulation 28(7)", Sources.VISITS_ON_REQUEST)),
        ShortBreaks.visitsAgreed(law.on("regulation 48", Sources.SHORT_BREAKS)));
  }

  private static Rule ordinary(CareRegulations law, boolean fewerForSettled) {
    return CareVisitRules.repeatedInTime(
        card("care-visit.later-in-time", law.on("regulation 28(2)", Sources.VISITS))
            .apply(
                "A child is visited every "
                    + ORDINARY
                    + ", or every "
                    + WHERE_MEANT_TO_LAST
                    + " after a year in a placement meant to last to adulthood"),
        VisitDuty.ORDINARY,
        CareVisitRules.ordinary(ORDINARY, WHERE_MEANT_TO_LAST),
        fewerForSettled);
  }

  private static Rule immediate(CareRegulations law, boolean fewerForSettled) {
    return CareVisitRules.repeatedInTime(
        card("care-visit.immediate-placement-in-time", law.on("regulation 28(3)", Sources.VISITS))
            .apply(
                "A child placed with parents at once is visited every "
                    + WEEKLY
                    + " until the first review and then every "
                    + ORDINARY),
        VisitDuty.IMMEDIATELY_WITH_PARENTS,
        CareVisitRules.untilReview(WEEKLY, ORDINARY),
        fewerForSettled);
  }

  private static Rule beforeApproval(CareRegulations law, boolean fewerForSettled) {
    return CareVisitRules.repeatedInTime(
        card(
                "care-visit.before-approval-or-final-order-in-time",
                law.on("regulation 28(4)", Sources.VISITS))
            .apply(
                "A child with a carer approved for a time, or with parents under an interim care"
                    + " order, is visited every "
                    + WEEKLY
                    + " until the first review and then every "
                    + BEFORE_APPROVAL),
        VisitDuty.BEFORE_APPROVAL_OR_FINAL_ORDER,
        CareVisitRules.untilReview(WEEKLY, BEFORE_APPROVAL),
        fewerForSettled);
  }

  private static Rule withParents(CareRegulations law, boolean fewerForSettled) {
    return CareVisitRules.repeatedInTime(
        card(
                "care-visit.care-order-with-parents-in-time",
                law.on("regulation 28(5)", Sources.VISITS))
            .apply("A child living with parents under a care order is visited every " + ORDINARY),
        VisitDuty.CARE_ORDER_WITH_PARENTS,
        CareVisitRules.always(ORDINARY),
        fewerForSettled);
  }

  private static Rule settled(CareRegulations law) {
    return LongTermFostering.visitedInTime(
        WHERE_SETTLED, law.on("regulation 28(3A)", Sources.LONG_TERM_VISITS));
  }

  private static Function<String, RuleCard> card(String id, Authority authority) {
    return title ->
        RuleCard.of(id)
            .titled(title, Stage.CARE_VISIT, authority, DutyHolder.CASE_HOLDER)
            .taking(
                "The interval is that of the day of the last visit. The first review is the first"
                    + " held in the placement.");
  }
}
