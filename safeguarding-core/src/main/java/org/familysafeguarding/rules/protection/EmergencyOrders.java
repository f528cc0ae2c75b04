// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.emergency.CourseOfPower;
import org.familysafeguarding.emergency.EmergencyTerms.ChildAssessmentOrder;
import org.familysafeguarding.emergency.EmergencyTerms.EmergencyProtectionOrder;
import org.familysafeguarding.emergency.GrantedExtension;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** How long the orders of a court last that protect or assess children at once. */
final class EmergencyOrders {

  private EmergencyOrders() {}

  /** Section 45(1) to (3): 8 days, which begin earlier where the police applied. */
  static Rule protectionOrderWithin8Days() {
    return Rule.forEach(
        RuleCard.of("emergency.protection-order-length")
            .titled(
                "An emergency protection order lasts at most 8 days",
                Stage.EMERGENCY,
                ProtectionSources.emergencyOrders("section 45(1) to (3)"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking(
                "The day of the order is not counted. Where the police applied, the 8 days begin"
                    + " with the first day of police protection, which is counted. Whether a court"
                    + " may go on past a holiday was not verified, so that is left undetermined."),
        file -> file.emergencyPowers().under(EmergencyProtectionOrder.class),
        EmergencyPage::subject,
        EmergencyOrders::judgeLength);
  }

  private static Finding judgeLength(CourseOfPower order, Matter matter) {
    EmergencyProtectionOrder terms = protectionOrder(order);
    Optional<LocalDate> firstOfPolice = firstDayOfPolice(terms, matter.file());
    if (terms.policeProtection().isPresent() && firstOfPolice.isEmpty()) {
      return matter.cannotTell("no-police-protection", order.taken());
    }
    LocalDate last =
        firstOfPolice.map(day -> day.plusDays(7)).orElse(order.taken().on().plusDays(8));
    if (!terms.lastDay().isAfter(last)) {
      return matter.kept("within", order.taken());
    }
    return terms.lastDay().isAfter(afterHolidays(last, matter))
        ? matter.broken("too-long", order.taken())
        : matter.cannotTell("past-holiday", order.taken());
  }

  private static EmergencyProtectionOrder protectionOrder(CourseOfPower order) {
    return (EmergencyProtectionOrder) order.power().terms();
  }

  private static Optional<LocalDate> firstDayOfPolice(
      EmergencyProtectionOrder terms, CaseFile file) {
    return terms
        .policeProtection()
        .flatMap(file.emergencyPowers()::named)
        .map(police -> police.taken().on());
  }

  /** The day itself, or the first later one that is neither a Sunday nor a bank holiday. */
  private static LocalDate afterHolidays(LocalDate last, Matter matter) {
    LocalDate day = last;
    while (isHoliday(day, matter.now().calendar())) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isHoliday(LocalDate day, WorkingDayCalendar calendar) {
    boolean known = !day.isBefore(calendar.knownFrom()) && !day.isAfter(calendar.knownTo());
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || (known && !calendar.holidaysBetween(day, day).isEmpty());
  }

  /** Section 45(6). */
  static Rule extendedOnce() {
    return Rule.forEachThatApplies(
        RuleCard.of("emergency.protection-order-extended-once")
            .titled(
                "An emergency protection order is extended at most once",
                Stage.EMERGENCY,
                ProtectionSources.emergencyOrders("section 45(6)"),
                DutyHolder.LEGAL_SERVICES)
            .asking(),
        file -> file.emergencyPowers().under(EmergencyProtectionOrder.class),
        EmergencyPage::subject,
        (order, matter) ->
            order.extensions().stream()
                .findFirst()
                .map(
                    first ->
                        matter.keptIf(
                            order.extensions().size() == 1,
                            "once",
                            "more-than-once",
                            first.granted())));
  }

  /** Section 45(5): each extension by at most 7 days. */
  static Rule extendedWithin7Days() {
    return Rule.forEachSeries(
        RuleCard.of("emergency.protection-order-extension-length")
            .titled(
                "An emergency protection order is extended by at most 7 days",
                Stage.EMERGENCY,
                ProtectionSources.emergencyOrders("section 45(5)"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking("The 7 days follow the day that was the last before the extension."),
        file -> file.emergencyPowers().under(EmergencyProtectionOrder.class),
        EmergencyPage::subject,
        (order, matter) -> {
          List<Finding> findings = new ArrayList<>();
          LocalDate before = protectionOrder(order).lastDay();
          for (GrantedExtension each : order.extensions()) {
            LocalDate last = each.extension().lastDay();
            findings.add(
                matter.keptIf(
                    !last.isAfter(before.plusDays(7)), "within", "too-long", each.granted()));
            before = last;
          }
          return Findings.of(findings);
        });
  }

  /** Section 45(5): only where harm is likely otherwise. */
  static Rule extensionJustified() {
    return Rule.forEachSeries(
        RuleCard.of("emergency.protection-order-extension-justified")
            .titled(
                "An extension of an emergency protection order says why harm is likely without it",
                Stage.EMERGENCY,
                ProtectionSources.emergencyOrders("section 45(5)"),
                DutyHolder.LEGAL_SERVICES)
            .asking(),
        file -> file.emergencyPowers().under(EmergencyProtectionOrder.class),
        EmergencyPage::subject,
        (order, matter) ->
            Findings.of(
                order.extensions().stream()
                    .map(
                        each ->
                            matter.keptIf(
                                each.extension().harmOtherwiseLikely().isPresent(),
                                "justified",
                                "no-reason",
                                each.granted()))
                    .toList()));
  }

  /** Section 43(5): 7 days beginning with the day by which the assessment is to begin. */
  static Rule assessmentOrderWithin7Days() {
    return Rule.forEach(
        RuleCard.of("emergency.assessment-order-length")
            .titled(
                "A child assessment order lasts at most 7 days from the day fixed for its start",
                Stage.EMERGENCY,
                ProtectionSources.emergencyOrders("section 43(5)"),
                DutyHolder.LEGAL_SERVICES)
            .asking()
            .taking("The days begin with the one fixed for the assessment, which is counted."),
        file -> file.emergencyPowers().under(ChildAssessmentOrder.class),
        EmergencyPage::subject,
        (order, matter) -> {
          ChildAssessmentOrder terms = (ChildAssessmentOrder) order.power().terms();
          LocalDate last = terms.assessmentBegins().plusDays(6);
          return matter.keptIf(!terms.lastDay().isAfter(last), "within", "too-long", order.taken());
        });
  }
}
