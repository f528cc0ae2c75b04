// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One of the five scales of the strengths and difficulties questionnaire, each of five items.
 *
 * <p>Which items belong to which scale was not verified in a published source; that items 7, 11,
 * 14, 21 and 25 count the other way round was.
 */
public enum SdqScale {
  EMOTIONAL(3, 8, 13, 16, 24),
  CONDUCT(5, 7, 12, 18, 22),
  HYPERACTIVITY(2, 10, 15, 21, 25),
  PEER(6, 11, 14, 19, 23),
  /** Strengths; they are no part of the total. */
  PROSOCIAL(1, 4, 9, 17, 20);

  private static final Set<Integer> REVERSED = ImmutableSet.of(7, 11, 14, 21, 25);
  private static final int HIGHEST = 2;
  private static final int FEWEST = 3;

  private final ImmutableList<Integer> items;

  SdqScale(Integer... items) {
    this.items = ImmutableList.copyOf(items);
  }

  /** Its items by their numbers. */
  public List<Integer> items() {
    return items;
  }

  /** Whether it counts towards the total. */
  public boolean isDifficulty() {
    return this != PROSOCIAL;
  }

  /**
   * What its items add up to, 0 to 10; empty where fewer than three of the five were answered.
   *
   * <p>Items left out count as the mean of the others, the sum rounded half up: 2, 1 and 2 with two
   * left out make 8.
   */
  public OptionalInt scoreOf(Screening sdq) {
    int[] given =
        items.stream()
            .filter(item -> sdq.answerTo(item).isPresent())
            .mapToInt(item -> counted(item, sdq.answerTo(item).getAsInt()))
            .toArray();
    int sum = java.util.Arrays.stream(given).sum();
    return given.length < FEWEST
        ? OptionalInt.empty()
        : OptionalInt.of((2 * sum * items.size() + given.length) / (2 * given.length));
  }

  private static int counted(int item, int value) {
    return REVERSED.contains(item) ? HIGHEST - value : value;
  }
}
