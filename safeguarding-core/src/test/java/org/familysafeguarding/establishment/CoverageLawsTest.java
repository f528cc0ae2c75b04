// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.establishment.SmallCouncil.FS1;
import static org.familysafeguarding.establishment.SmallCouncil.SET_UP;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DateSpan;

/** Coverage holds for each day what going through the days one by one finds. */
class CoverageLawsTest {

  private static final int DAYS = 80;

  @Property(tries = 500)
  void nobodySinceIsTheFirstOfTheDaysWithoutABreakOnWhichNobodyWasThere(
      @ForAll @IntRange(min = 0, max = 40) int begins,
      @ForAll @IntRange(min = 0, max = 40) int lasts,
      @ForAll @IntRange(min = 0, max = 60) int leave,
      @ForAll @IntRange(min = 0, max = 20) int away) {
    DateSpan held = DateSpan.of(SET_UP.plusDays(begins), SET_UP.plusDays(begins + lasts));
    DateSpan absent = DateSpan.of(SET_UP.plusDays(leave), SET_UP.plusDays(leave + away));
    Establishment establishment =
        new SmallCouncil()
            .practitioner("RW1", Discipline.RECOVERY, "NHS")
            .post("P-RW", Discipline.RECOVERY)
            .filled("P-RW", "RW1", held)
            .leave("RW1", LeaveKind.SICK, absent)
            .establishment();

    LocalDate nobodySince = SET_UP;
    for (LocalDate day = SET_UP; day.isBefore(SET_UP.plusDays(DAYS)); day = day.plusDays(1)) {
      boolean there = held.contains(day) && !absent.contains(day);
      Coverage coverage = establishment.coverageOf(FS1, SpecialistFunction.SUBSTANCE_MISUSE, day);
      assertThat(coverage.isCovered()).as("%s", day).isEqualTo(there);
      if (there) {
        nobodySince = day.plusDays(1);
      } else {
        assertThat(((Coverage.Uncovered) coverage).since()).as("%s", day).isEqualTo(nobodySince);
      }
    }
  }
}
