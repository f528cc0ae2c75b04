// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.InMemoryCaseFileStore;

/**
 * Whatever is done to a store, it answers as the store in memory does.
 *
 * <p>Extend it, beside {@link CaseFileStoreContract}, and hand it an empty store each time. jqwik
 * makes up what is done, and cuts it down to the shortest course that still tells the two apart.
 */
public abstract class CaseFileStoreLaws {

  private static final int COURSES = 200;
  private static final int LONGEST = 30;

  /** For subclasses, which say in {@link #emptyStore()} what is to be tested. */
  protected CaseFileStoreLaws() {}

  /** A store with nothing in it, and another at each call. */
  protected abstract CaseFileStore emptyStore() throws Exception;

  @Property(tries = COURSES)
  @Label("whatever is done, the store answers as the one in memory does")
  final void answersAsTheModelDoes(@ForAll("courses") List<Step> course) throws Exception {
    CaseFileStore model = new InMemoryCaseFileStore();
    try (CaseFileStore store = emptyStore()) {
      for (Step step : course) {
        assertThat(step.answer(store))
            .as("The answer to \"%s\" in the course %s", step, course)
            .isEqualTo(step.answer(model));
      }
      for (Step step : Step.LAST) {
        assertThat(step.answer(store))
            .as("What \"%s\" tells after the course %s", step, course)
            .isEqualTo(step.answer(model));
      }
    }
  }

  @Provide
  final Arbitrary<List<Step>> courses() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.of(Step.Kind.class),
                Arbitraries.integers().between(0, Step.FILES.size() - 1),
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 9))
            .as(Step::new);
    return step.list().ofMaxSize(LONGEST);
  }
}
