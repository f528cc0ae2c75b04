// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ATTENDANCE_REPORTED;
import static org.familysafeguarding.casefile.EventKind.PARTNER_REPORTED;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.DailyLifeEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.dailylife.DealingKind;
import org.familysafeguarding.dailylife.PartnerReport;
import org.familysafeguarding.dailylife.SchoolAttendance;
import org.familysafeguarding.dailylife.Sessions;

/** What partner agencies and schools tell. */
final class DailyLifeTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          PARTNER_REPORTED, DailyLifeTurns::partnerReported,
          ATTENDANCE_REPORTED, DailyLifeTurns::attendanceReported);

  private static final int MOST_DAYS = 500;
  private static final int SESSIONS_IN_A_TERM = 130;

  private DailyLifeTurns() {}

  private static Optional<CaseEvent> partnerReported(Scene scene) {
    int days = scene.random().between(1, MOST_DAYS);
    LocalDate start = scene.today().minusDays(days);
    List<LocalDate> dealings =
        Stream.generate(() -> start.plusDays(scene.random().between(0, days - 1)))
            .limit(scene.random().between(0, 4))
            .toList();
    return Optional.of(
        new DailyLifeEvent.PartnerReported(
            new PartnerReport(
                scene.random().oneOf(DealingKind.class), start, scene.today(), dealings)));
  }

  private static Optional<CaseEvent> attendanceReported(Scene scene) {
    return scene
        .one(scene.children())
        .map(
            child ->
                new DailyLifeEvent.AttendanceReported(
                    new SchoolAttendance(
                        child,
                        scene.today().minusDays(scene.random().between(1, 100)),
                        scene.today(),
                        sessions(scene))));
  }

  private static Sessions sessions(Scene scene) {
    int possible = scene.random().between(0, SESSIONS_IN_A_TERM);
    int attended = scene.random().between(0, possible);
    return new Sessions(possible, attended, scene.random().between(0, possible - attended));
  }
}
