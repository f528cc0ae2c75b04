// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;

/**
 * The bands in which DfE publishes how long something took (year ending 31 March 2025).
 *
 * <p>Each number is the last that belongs to its band.
 */
final class Bands {

  private static final int NO_END = Integer.MAX_VALUE;

  /** Working days from referral to authorisation. */
  static final Bands ASSESSMENT = workingDays(0, 10, 20, 30, 40, 45, 50, 60);

  /** Working days from the strategy discussion to the initial conference. */
  static final Bands CONFERENCE = workingDays(10, 15, 20);

  private final ImmutableSortedMap<Integer, String> words;

  private Bands(ImmutableSortedMap<Integer, String> words) {
    this.words = words;
  }

  private static Bands workingDays(int... last) {
    ImmutableSortedMap.Builder<Integer, String> bands = ImmutableSortedMap.naturalOrder();
    int first = 0;
    for (int each : last) {
      bands.put(each, each == 0 ? "same day" : first + " to " + each + " working days");
      first = each + 1;
    }
    bands.put(NO_END, first + " working days or more");
    return new Bands(bands.build());
  }

  List<String> all() {
    return words.values().asList();
  }

  String of(int workingDays) {
    return words.tailMap(workingDays, true).values().iterator().next();
  }

  @Override
  public String toString() {
    return String.join(", ", all());
  }
}
