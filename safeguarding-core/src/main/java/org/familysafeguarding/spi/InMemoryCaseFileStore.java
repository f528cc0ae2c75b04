// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;

/**
 * A store that keeps case files in memory, for as long as it is itself kept.
 *
 * <p>It can do all that a store can, and is what others are compared with.
 */
public final class InMemoryCaseFileStore
    implements WorklistStore, AuditedStore, ErasingStore, VerifiableStore {

  private final ConcurrentSkipListMap<String, KeptFile> kept;
  private final List<Access> accesses;
  private final Optional<WorkJudge> judge;

  private InMemoryCaseFileStore(
      ConcurrentSkipListMap<String, KeptFile> kept,
      List<Access> accesses,
      Optional<WorkJudge> judge) {
    this.kept = kept;
    this.accesses = accesses;
    this.judge = judge;
  }

  /** A store with nothing in it, and nobody to judge what is to be done. */
  public InMemoryCaseFileStore() {
    this(new ConcurrentSkipListMap<>(), new ArrayList<>(), Optional.empty());
  }

  /** A store with nothing in it that asks this judge what is to be done. */
  public static InMemoryCaseFileStore judgedBy(WorkJudge judge) {
    return new InMemoryCaseFileStore(
        new ConcurrentSkipListMap<>(), new ArrayList<>(), Optional.of(judge));
  }

  /** This store as a program opens it that has no judge: what either keeps, the other has. */
  public InMemoryCaseFileStore withoutJudge() {
    return new InMemoryCaseFileStore(kept, accesses, Optional.empty());
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    checkArgument(
        expectedVersion >= 0, "expectedVersion must be 0 or more, but was %s", expectedVersion);
    List<Entry> brought = ImmutableList.copyOf(entries);
    change(file, known -> judged(appended(known.at(expectedVersion), brought)));
  }

  private static KeptFile appended(KeptFile known, List<Entry> entries) {
    try {
      return known.and(entries);
    } catch (ImpossibleHistoryException doubled) {
      throw new IllegalArgumentException(doubled.getMessage(), doubled);
    }
  }

  private KeptFile judged(KeptFile file) {
    return judge.map(asked -> file.with(KeptWork.judged(asked, file.history()))).orElse(file);
  }

  /** The change is made at once for all to see, or, where it throws, not at all. */
  private void change(CaseFileId file, UnaryOperator<KeptFile> change) {
    kept.compute(
        file.value(), (id, known) -> change.apply(known == null ? KeptFile.empty(file) : known));
  }

  private KeptFile known(CaseFileId file) {
    return kept.getOrDefault(file.value(), KeptFile.empty(file));
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    return known(file).readable().history();
  }

  @Override
  public List<CaseFileId> files() {
    return stored().map(each -> each.history().id()).toList();
  }

  private Stream<KeptFile> stored() {
    return kept.values().stream().filter(each -> each.history().version() > 0);
  }

  @Override
  public List<WorkItem> work(WorkQuery query) {
    return kept.values().stream()
        .flatMap(each -> each.work().items().stream())
        .filter(query::fits)
        .sorted(comparing(WorkItem::dueBy))
        .limit(query.atMost())
        .toList();
  }

  @Override
  public void refreshWork(CaseFileId file) {
    requireNonNull(file, "file");
    WorkJudge asked = asked();
    kept.computeIfPresent(
        file.value(), (id, known) -> known.with(KeptWork.judged(asked, known.history())));
  }

  @Override
  public void rebuildWork() {
    asked();
    kept.values().forEach(each -> refreshWork(each.history().id()));
  }

  @Override
  public List<WorkDifference> checkWork() {
    WorkJudge asked = asked();
    return kept.values().stream()
        .flatMap(each -> each.work().difference(asked, each.history()).stream())
        .toList();
  }

  private WorkJudge asked() {
    return judge.orElseThrow(
        () -> new IllegalStateException("The store was opened without a judge of what is to do"));
  }

  @Override
  public CaseHistory history(Access access) {
    synchronized (accesses) {
      accesses.add(requireNonNull(access, "access"));
    }
    return history(access.file());
  }

  @Override
  public List<Access> accessesTo(CaseFileId file) {
    synchronized (accesses) {
      return accesses.stream().filter(each -> each.file().equals(file)).toList();
    }
  }

  @Override
  public List<Access> accessesBy(PractitionerId reader) {
    synchronized (accesses) {
      return accesses.stream().filter(each -> each.reader().equals(reader)).toList();
    }
  }

  @Override
  public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
    requireNonNull(decision, "decision");
    change(
        file,
        known ->
            known.tombstone().filter(left -> left.isLeftBy(expectedVersion, decision)).isPresent()
                ? known
                : Holds.of(known.at(expectedVersion)).requireNone().erased(decision));
    return tombstone(file).orElseThrow();
  }

  @Override
  public Optional<Tombstone> tombstone(CaseFileId file) {
    return known(file).tombstone();
  }

  @Override
  public List<Tombstone> tombstones() {
    return kept.values().stream().flatMap(each -> each.tombstone().stream()).toList();
  }

  @Override
  public void hold(CaseFileId file, HoldId hold, KeepingDecision decision) {
    change(file, known -> Holds.of(known.readable()).placed(hold, decision));
  }

  @Override
  public void release(CaseFileId file, HoldId hold, KeepingDecision decision) {
    change(file, known -> Holds.of(known).released(hold, decision));
  }

  @Override
  public List<LegalHold> holds(CaseFileId file) {
    return known(file).holds();
  }

  @Override
  public List<Tampering> verify(CaseFileId file) {
    return ChainCheck.of(known(file).entries());
  }

  @Override
  public Optional<Anchor> anchor(CaseFileId file) {
    return AnchorCheck.of(known(file)).anchor();
  }

  @Override
  public List<Tampering> verify(Anchor anchor) {
    return AnchorCheck.of(known(anchor.file())).against(anchor);
  }

  /** What another hand would do: the entries change, and nobody appended them. */
  void tamper(CaseFileId file, UnaryOperator<List<Entry>> hand) {
    change(
        file,
        known -> {
          CaseHistory other = CaseHistory.of(file, hand.apply(known.history().entries()));
          return known.with(new Chained(other, known.entries().links()));
        });
  }

  /** Does nothing; there is nothing to let go of. */
  @Override
  public void close() {}
}
