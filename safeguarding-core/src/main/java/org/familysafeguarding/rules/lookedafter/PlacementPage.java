// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import static org.familysafeguarding.calendar.Timescale.calendarDays;
import static org.familysafeguarding.calendar.Timescale.weeks;
import static org.familysafeguarding.calendar.Timescale.workingDays;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the law asks of where a looked-after child lives. */
final class PlacementPage {

  private static final Timescale AFTER_IMMEDIATE = workingDays(10);
  private static final Timescale TEMPORARY = weeks(16);
  private static final Timescale EXTENSION = weeks(8);
  private static final Timescale AFTER_EMERGENCY = workingDays(5);
  private static final Timescale SHORT_BREAK = calendarDays(17);
  private static final int SHORT_BREAK_DAYS_IN_YEAR = 75;

  private PlacementPage() {}

  static RulebookPage asMade(CareRegulations law) {
    return new RulebookPage(Stage.PLACEMENT, rules(law));
  }

  static RulebookPage asAmended(CareRegulations law) {
    return new RulebookPage(
        Stage.PLACEMENT,
        ImmutableList.<Rule>builder().addAll(rules(law)).addAll(outOfArea(law)).build());
  }

  private static List<Rule> rules(CareRegulations law) {
    return ImmutableList.<Rule>builder()
        .add(PlacementPlanRule.agreed(law.on("regulation 5", Sources.PLAN_CONTENTS)))
        .addAll(withParents(law.on("regulations 15 to 18", Sources.WITH_PARENTS)))
        .addAll(immediate(law))
        .addAll(connectedPersons(law.on("regulations 24 and 25", Sources.CONNECTED_PERSONS)))
        .addAll(shortBreaks(law.on("regulation 48", Sources.SHORT_BREAKS)))
        .build();
  }

  private static List<Rule> withParents(Authority authority) {
    return List.of(
        PlacementWithParentsRules.assessedFirst(authority),
        PlacementWithParentsRules.approvedFirst(authority),
        PlacementWithParentsRules.planAgreedFirst(authority),
        PlacementWithParentsRules.reviewedFirst(authority));
  }

  private static List<Rule> immediate(CareRegulations law) {
    Authority authority =
        law.lessSurelyOn(
            "regulation 19, known only from its twin for Wales",
            Sources.IMMEDIATE_PLACEMENT_IN_WALES);
    return List.of(
        ImmediatePlacementRules.assessedInTime(AFTER_IMMEDIATE, authority),
        ImmediatePlacementRules.reviewedInTime(AFTER_IMMEDIATE, authority),
        ImmediatePlacementRules.decidedInTime(AFTER_IMMEDIATE, authority));
  }

  private static List<Rule> connectedPersons(Authority authority) {
    Timescale inAll = weeks(TEMPORARY.amount() + EXTENSION.amount());
    return List.of(
        ConnectedPersonRules.approvedFirst(authority),
        ConnectedPersonRules.firstApprovalReplacedInTime(TEMPORARY, authority),
        ConnectedPersonRules.extendedApprovalReplacedInTime(inAll, authority),
        ConnectedPersonRules.extendedOnce(authority),
        ConnectedPersonRules.extensionApproved(authority),
        ConnectedPersonRules.extensionToldToReviewingOfficer(authority),
        ConnectedPersonRules.extensionPutToPanel(authority));
  }

  private static List<Rule> shortBreaks(Authority authority) {
    return List.of(
        ShortBreaks.shortEnough(SHORT_BREAK, authority),
        ShortBreaks.fewEnough(SHORT_BREAK_DAYS_IN_YEAR, authority));
  }

  private static List<Rule> outOfArea(CareRegulations law) {
    Authority placing = law.on("regulation 11", Sources.OUT_OF_AREA);
    Authority telling = law.on("regulation 13(4)", Sources.OUT_OF_AREA);
    return List.of(
        OutOfAreaRules.approved(placing),
        OutOfAreaRules.areaAuthorityNotifiedInTime(AFTER_EMERGENCY, telling));
  }
}
