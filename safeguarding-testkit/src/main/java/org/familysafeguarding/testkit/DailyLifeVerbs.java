// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.DailyLifeEvent;
import org.familysafeguarding.dailylife.DealingKind;
import org.familysafeguarding.dailylife.PartnerReport;
import org.familysafeguarding.dailylife.SchoolAttendance;
import org.familysafeguarding.dailylife.Sessions;
import org.familysafeguarding.people.ChildId;

/** Telling of what partner agencies and schools say of daily life. */
@CheckReturnValue
interface DailyLifeVerbs extends CaseWriting {

  /** A partner tells of its dealings with the family from one day on until before another. */
  default FamilyCase partnerReported(
      DealingKind kind, LocalDate startInclusive, LocalDate endExclusive, LocalDate... dealings) {
    return record(
        new DailyLifeEvent.PartnerReported(
            new PartnerReport(kind, startInclusive, endExclusive, List.of(dealings))));
  }

  /** A school tells how often a child was there from one day on until before another. */
  default FamilyCase attendanceReported(
      String child, LocalDate startInclusive, LocalDate endExclusive, Sessions sessions) {
    return record(
        new DailyLifeEvent.AttendanceReported(
            new SchoolAttendance(new ChildId(child), startInclusive, endExclusive, sessions)));
  }
}
