// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.junit.jupiter.api.Test;

class CaseHistoriesTest {

  private static final int SEEDS = 200;
  private static final int LONG = 120;

  @Test
  void everyPlausibleHistoryFoldsAfterEachOfItsEntries() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CaseHistory history = CaseHistories.plausible().fromSeed(seed, LONG);

      assertThat(history.entries()).as("seed %s", seed).hasSize(LONG);
      assertThat(history.fold().version()).isEqualTo(LONG);
    }
  }

  @Test
  void everyKindOfEventHasATurn() {
    assertThat(Turns.ALL.keySet()).isEqualTo(EnumSet.allOf(EventKind.class));
  }

  @Test
  void everyKindOfEventOccursInPlausibleHistories() {
    assertThat(Sets.difference(EnumSet.allOf(EventKind.class), kinds(CaseHistories.plausible())))
        .isEmpty();
  }

  @Test
  void everyKindOfEventOccursInDirtyHistories() {
    assertThat(Sets.difference(EnumSet.allOf(EventKind.class), kinds(CaseHistories.dirty())))
        .isEmpty();
  }

  private static Set<EventKind> kinds(Generator<CaseHistory> generator) {
    return LongStream.range(0, 100)
        .mapToObj(seed -> generator.fromSeed(seed, 60))
        .flatMap(history -> history.entries().stream())
        .map(Entry::kind)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void theSameSeedTellsTheSameStoryAndALargerSizeGoesOnWithIt() {
    for (Generator<CaseHistory> generator : histories()) {
      CaseHistory whole = generator.fromSeed(7, 60);

      assertThat(generator.fromSeed(7, 60)).isEqualTo(whole);
      for (int size = 0; size < 60; size++) {
        assertThat(generator.fromSeed(7, size).entries())
            .isEqualTo(whole.entries().subList(0, size));
      }
    }
  }

  private static Set<Generator<CaseHistory>> histories() {
    return Set.of(CaseHistories.plausible(), CaseHistories.dirty());
  }

  @Test
  void differentSeedsTellDifferentStories() {
    assertThat(CaseHistories.plausible().fromSeed(1, 20))
        .isNotEqualTo(CaseHistories.plausible().fromSeed(2, 20));
  }

  @Test
  void aPlausibleHistoryIsInTheOrderOfRecording() {
    CaseHistory history = CaseHistories.plausible().fromSeed(3, LONG);

    assertThat(history.entries()).extracting(Entry::recordedAt).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void someDirtyHistoriesFoldAndSomeAreImpossible() {
    long folding =
        LongStream.range(0, SEEDS)
            .mapToObj(seed -> CaseHistories.dirty().fromSeed(seed, 40))
            .filter(CaseHistoriesTest::folds)
            .count();

    assertThat(folding).isBetween(10L, SEEDS - 10L);
  }

  private static boolean folds(CaseHistory history) {
    try {
      return history.fold().version() == history.version();
    } catch (ImpossibleHistoryException impossible) {
      return false;
    }
  }
}
