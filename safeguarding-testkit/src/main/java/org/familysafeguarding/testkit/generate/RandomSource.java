// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Chance that can be had again: everything drawn from it follows from its seed.
 *
 * <p>Only whole numbers are taken from the random generator underneath, and narrowed here, so that
 * a seed means the same on every release of Java. Not safe to share between threads.
 */
public final class RandomSource {

  private static final int HUNDRED = 100;

  private final SplittableRandom random;

  private RandomSource(SplittableRandom random) {
    this.random = random;
  }

  /** The source of that seed. */
  public static RandomSource ofSeed(long seed) {
    return new RandomSource(new SplittableRandom(seed));
  }

  /** A source of its own, which leaves this one where it is however much is drawn from it. */
  public RandomSource split() {
    return new RandomSource(random.split());
  }

  /** A number from 0 up to, but not including, the end. */
  public int below(int endExclusive) {
    checkArgument(endExclusive > 0, "endExclusive must be 1 or more, but was %s", endExclusive);
    return (int) Math.floorMod(random.nextLong(), (long) endExclusive);
  }

  /** A number from the lowest to the highest, both included. */
  public int between(int lowest, int highest) {
    checkArgument(lowest <= highest, "lowest must not exceed highest: %s, %s", lowest, highest);
    return lowest + below(highest - lowest + 1);
  }

  /** Yes, that many times in a hundred. */
  public boolean chance(int percent) {
    return below(HUNDRED) < percent;
  }

  /** One of these, which must be at least one. */
  public <T> T oneOf(List<T> choices) {
    checkArgument(!choices.isEmpty(), "choices must not be empty");
    return choices.get(below(choices.size()));
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> E oneOf(Class<E> constants) {
    return oneOf(List.of(constants.getEnumConstants()));
  }

  /** One or more of these, which must be at least one, in no order of theirs. */
  public <T> Set<T> someOf(Collection<? extends T> choices) {
    checkArgument(!choices.isEmpty(), "choices must not be empty");
    List<T> left = new ArrayList<>(choices);
    int count = between(1, left.size());
    ImmutableSet.Builder<T> taken = ImmutableSet.builder();
    for (int at = 0; at < count; at++) {
      taken.add(left.remove(below(left.size())));
    }
    return taken.build();
  }
}
