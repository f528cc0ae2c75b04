// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.calendar.OutsideKnownHolidaysException;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.Conferences;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/**
 * Whether the report for a conference reached the family and the chair early enough.
 *
 * <p>Two working days before a conference on Wed 3 Apr 2024 is Thu 28 Mar 2024: Good Friday and
 * Easter Monday lie between.
 */
final class Reports {

  private Reports() {}

  static Finding judge(HeldConference held, Matter matter, int workingDaysBefore) {
    Conferences conferences = matter.file().conferences();
    Optional<Occurrence> family =
        conferences.first(held.conference().id(), ConferenceStep.REPORT_SHARED_WITH_FAMILY);
    Optional<Occurrence> chair =
        conferences.first(held.conference().id(), ConferenceStep.REPORT_SHARED_WITH_CHAIR);
    if (family.isEmpty()) {
      return matter.broken("not-with-family", held.met());
    }
    if (chair.isEmpty()) {
      return matter.broken("not-with-chair", held.met());
    }
    LocalDate both = later(family.get().on(), chair.get().on());
    return early(held, matter, both, workingDaysBefore);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Finding early(
      HeldConference held, Matter matter, LocalDate both, int workingDaysBefore) {
    try {
      LocalDate latest =
          matter.now().calendar().minusWorkingDays(held.met().on(), workingDaysBefore);
      return both.isAfter(latest)
          ? matter.broken("too-late", held.met(), workingDaysBefore)
          : matter.kept("in-time", held.met(), workingDaysBefore);
    } catch (OutsideKnownHolidaysException beyond) {
      return matter.cannotTell("beyond-calendar", held.met());
    }
  }
}
