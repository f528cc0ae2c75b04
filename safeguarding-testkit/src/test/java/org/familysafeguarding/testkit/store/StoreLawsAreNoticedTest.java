// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.familysafeguarding.spi.CaseFileStore;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A store that differs from the one in memory is told apart by what it answers. */
class StoreLawsAreNoticedTest {

  private static Supplier<CaseFileStore> store = SoundStore::new;

  @Test
  void soundStoreAnswersAsTheModelDoes() {
    store = SoundStore::new;
    SuiteRun run = SuiteRun.of(AnyStore.class);
    assertThat(run.failures()).isEmpty();
    assertThat(run.run()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faulty")
  void faultyStoreIsToldApart(Supplier<CaseFileStore> faulty) {
    store = faulty;
    assertThat(SuiteRun.of(AnyStore.class).failures()).hasSize(1);
  }

  static Stream<Arguments> faulty() {
    return Stream.of(
        faulty("reordering", FaultyStores.SortingById::new),
        faulty("ids folded by case", FaultyStores.FoldingCase::new),
        faulty("characters dropped", FaultyStores.DroppingUnicode::new),
        faulty("text normalised", FaultyStores.NormalisingText::new),
        faulty("versions ignored", FaultyStores.IgnoringVersions::new),
        faulty("moments cut short", FaultyStores.KeepingMillis::new),
        faulty("files in order of arrival", FaultyStores.ListingInOrderOfArrival::new),
        faulty("writing behind", FaultyStores.WritingBehind::new),
        faulty("stale reading", FaultyStores.ReadingStale::new),
        faulty("repeated entries dropped", FaultyStores.DroppingRepeats::new),
        faulty("a file lost between pages", FaultyStores.LosingAFileAtPages::new),
        faulty("people found by what was struck out", FaultyStores.FindingStruckOut::new));
  }

  private static Arguments faulty(String fault, Supplier<CaseFileStore> faulty) {
    return arguments(Named.of(fault, faulty));
  }

  static final class AnyStore extends CaseFileStoreLaws {
    @Override
    protected CaseFileStore emptyStore() {
      return store.get();
    }
  }
}
