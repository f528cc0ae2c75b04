// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorklistStore;

/** Test classes as an adapter's author writes them, for whichever store is to be tested next. */
final class Suites {

  private static Supplier<CaseFileStore> plain = SoundStore::new;
  private static Function<WorkJudge, CapableStore> capable = CapableStore::judgedBy;

  private Suites() {}

  static SuiteRun runOn(Supplier<CaseFileStore> store, String nameStart) {
    plain = store;
    return SuiteRun.of(Plain.class, nameStart);
  }

  static SuiteRun runOnCapable(Function<WorkJudge, CapableStore> store, String nameStart) {
    capable = store;
    return SuiteRun.of(Capable.class, nameStart);
  }

  static final class Plain extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return plain.get();
    }
  }

  /** Replaces a test, as somebody might who cannot pass it. */
  static final class Cheating extends CaseFileStoreContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new SoundStore();
    }

    @Override
    public void longHistoryComesBackWhole() {
      // "It takes too long."
    }
  }

  static final class Capable extends CaseFileStoreContract
      implements WorklistContract, AuditContract, ErasureContract {
    @Override
    protected CaseFileStore emptyStore() {
      return capable.apply(new SampleJudge());
    }

    @Override
    public WorklistStore emptyStoreJudgedBy(WorkJudge judge) {
      return capable.apply(judge);
    }

    @Override
    public WorklistStore withoutJudge(WorklistStore judged) {
      return ((CapableStore) judged).withoutJudge();
    }
  }

  /** Says that its store can be verified, and it cannot. */
  static final class Blind extends CaseFileStoreContract implements ProofContract {
    @Override
    protected CaseFileStore emptyStore() {
      return new FaultyCapableStores.Blind();
    }

    @Override
    public void editEntry(CaseFileId file, long position) {
      // The store would not see it.
    }

    @Override
    public void removeEntry(CaseFileId file, long position) {
      // The store would not see it.
    }

    @Override
    public void swapEntries(CaseFileId file, long position, long other) {
      // The store would not see it.
    }
  }
}
