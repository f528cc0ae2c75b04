// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.people.Family;

/**
 * The generators as jqwik's arbitraries.
 *
 * <p>Where a property fails, jqwik makes the size smaller and leaves the seed alone; so it reports
 * the shortest beginning of the failing history that still fails.
 */
public final class SafeguardingArbitraries {

  private static final int MOST_ENTRIES = 80;
  private static final int MOST_FAMILY_ENTRIES = 40;
  private static final int MOST_YEARS = 12;

  private SafeguardingArbitraries() {}

  /** Histories of up to 80 entries that can be folded. */
  public static Arbitrary<CaseHistory> plausibleHistories() {
    return of(CaseHistories.plausible(), MOST_ENTRIES);
  }

  /** Histories of up to 80 entries that nobody tidied up. */
  public static Arbitrary<CaseHistory> dirtyHistories() {
    return of(CaseHistories.dirty(), MOST_ENTRIES);
  }

  /** Families as they stand after up to 40 changes. */
  public static Arbitrary<Family> families() {
    return of(Families.plausible(), MOST_FAMILY_ENTRIES);
  }

  /** Calendars that know from 1 to 12 years of made-up bank holidays. */
  public static Arbitrary<WorkingDayCalendar> calendars() {
    return of(Calendars.madeUp(), MOST_YEARS);
  }

  /** What a generator makes up, from any seed, of sizes up to the largest. */
  public static <T> Arbitrary<T> of(Generator<T> generator, int largest) {
    Arbitrary<Long> seeds = Arbitraries.longs().withoutEdgeCases().dontShrink();
    Arbitrary<Integer> sizes = Arbitraries.integers().between(0, largest);
    return Combinators.combine(seeds, sizes).as(generator::fromSeed);
  }
}
