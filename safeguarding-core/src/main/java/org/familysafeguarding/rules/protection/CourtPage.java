// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;

/** What the Children Act 1989 asks of care and supervision proceedings. */
final class CourtPage {

  private CourtPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.COURT,
        afterBirth(),
        Timetable.disposedOfInTime(),
        Timetable.extendedWithin8Weeks(),
        Timetable.extensionJustified());
  }

  /** With what the Act of 2026 adds where it has commenced. */
  static RulebookPage with2026() {
    return RulebookPage.of(
        Stage.COURT,
        afterBirth(),
        FamilyMeetingBeforeCourt.offered(),
        FamilyMeetingBeforeCourt.held(),
        Timetable.disposedOfInTime(),
        Timetable.extendedWithin8Weeks(),
        Timetable.extensionJustified());
  }

  private static Rule afterBirth() {
    return Rule.forEach(
        RuleCard.of("court.application-after-birth")
            .titled(
                "No application to court is issued about a child before birth",
                Stage.COURT,
                ProtectionSources.preProceedings("unborn children"),
                DutyHolder.LEGAL_SERVICES)
            .asking(),
        ChildInProceedings::in,
        ChildInProceedings::subject,
        (child, matter) ->
            matter.keptIf(
                matter
                    .file()
                    .family()
                    .bornOn(child.child())
                    .filter(born -> !born.isAfter(child.issued().on()))
                    .isPresent(),
                "born",
                "not-born",
                child.issued()));
  }
}
