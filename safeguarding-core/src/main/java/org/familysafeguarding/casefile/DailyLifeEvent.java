// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.dailylife.PartnerReport;
import org.familysafeguarding.dailylife.SchoolAttendance;

/** What agencies outside the team tell of a family's daily life. */
public sealed interface DailyLifeEvent extends CaseEvent {

  /** A partner agency told of its dealings with the family. */
  record PartnerReported(PartnerReport report) implements DailyLifeEvent {

    public PartnerReported {
      requireNonNull(report, "report");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.partnerReported(this, when);
    }
  }

  /** A school told how often a child was there. */
  record AttendanceReported(SchoolAttendance attendance) implements DailyLifeEvent {

    public AttendanceReported {
      requireNonNull(attendance, "attendance");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.attendanceReported(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void partnerReported(PartnerReported event, Occurrence when);

    void attendanceReported(AttendanceReported event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.dailyLife(this, when);
  }
}
