// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.util.function.Function;

/**
 * Makes things of one kind up.
 *
 * <p>The same seed and size give an equal thing each time. Of the same seed, a larger size gives
 * the same thing with more to it; a size of 0 gives the least there can be.
 */
@FunctionalInterface
public interface Generator<T> {

  /** Makes one up, drawing only on {@code random}, which is not used by anybody else. */
  T generate(RandomSource random, int size);

  /** Makes one up from a seed. */
  default T fromSeed(long seed, int size) {
    return generate(RandomSource.ofSeed(seed), size);
  }

  /** Makes something of what this makes up. */
  default <R> Generator<R> map(Function<? super T, ? extends R> change) {
    return (random, size) -> change.apply(generate(random, size));
  }
}
