// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.council;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.testkit.generate.RandomSource;

/**
 * Sandmere, a council nobody lives in: two Family Safeguarding teams and sixty families.
 *
 * <p>It took up Family Safeguarding on Monday 3 June 2024, and is told up to Monday 30 June 2025.
 * Forty of its families were known before, to the locality team that the two teams replaced. One of
 * the teams has been without a mental health practitioner since 3 February 2025. Most of the work
 * is done in time and some is not, as anywhere. Partners and schools told of most families, of the
 * year before their case was opened and of every three months from then on; of some they told
 * little and of some nothing.
 *
 * <p>Everything follows from the seed: the same seed gives the same council on every machine.
 * Nobody in it is real; NHS and pupil numbers are of the ranges that are never issued. How often
 * anything happens in it was made up, and says nothing about any council or any model.
 */
public final class InventedCouncil {

  /** The day on which the two teams began their work. */
  public static final LocalDate LAUNCHED = LocalDate.of(2024, 6, 3);

  /** The last day that is told. */
  public static final LocalDate TOLD_UNTIL = LocalDate.of(2025, 6, 30);

  /** The seed of the council that is shipped with the examples. */
  public static final long SHIPPED_SEED = 20240603L;

  private static final int FAMILIES = 60;

  private final Establishment establishment;
  private final List<CaseHistory> families;

  private InventedCouncil(Establishment establishment, List<CaseHistory> families) {
    this.establishment = establishment;
    this.families = families;
  }

  /** The council of that seed. */
  public static InventedCouncil ofSeed(long seed) {
    RandomSource random = RandomSource.ofSeed(seed);
    Establishment establishment = SandmereTeams.establishment();
    ImmutableList.Builder<CaseHistory> families = ImmutableList.builder();
    for (int number = 1; number <= FAMILIES; number++) {
      families.add(new FamilyLife(number, random.split(), establishment).told());
    }
    return new InventedCouncil(establishment, families.build());
  }

  /** The council that is shipped with the examples. */
  public static InventedCouncil shipped() {
    return ofSeed(SHIPPED_SEED);
  }

  public Establishment establishment() {
    return establishment;
  }

  /** A case file a family, in the order of their numbers. */
  public List<CaseHistory> families() {
    return families;
  }
}
