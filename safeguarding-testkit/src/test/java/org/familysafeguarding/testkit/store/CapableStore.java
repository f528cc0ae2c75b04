// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.AuditedStore;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;
import org.familysafeguarding.spi.Tombstone;
import org.familysafeguarding.spi.WorkDifference;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;
import org.familysafeguarding.spi.WorklistStore;

/** A store that can do more and keeps all its promises, for faulty ones to break one of. */
class CapableStore implements WorklistStore, AuditedStore, ErasingStore {

  private final InMemoryCaseFileStore kept;

  CapableStore(InMemoryCaseFileStore kept) {
    this.kept = kept;
  }

  static CapableStore judgedBy(WorkJudge judge) {
    return new CapableStore(InMemoryCaseFileStore.judgedBy(judge));
  }

  CapableStore withoutJudge() {
    return new CapableStore(kept.withoutJudge());
  }

  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    kept.append(file, expectedVersion, entries);
  }

  @Override
  public CaseHistory history(CaseFileId file) {
    return kept.history(file);
  }

  @Override
  public List<CaseFileId> files() {
    return kept.files();
  }

  @Override
  public List<WorkItem> work(WorkQuery query) {
    return kept.work(query);
  }

  @Override
  public void refreshWork(CaseFileId file) {
    kept.refreshWork(file);
  }

  @Override
  public void rebuildWork() {
    kept.rebuildWork();
  }

  @Override
  public List<WorkDifference> checkWork() {
    return kept.checkWork();
  }

  @Override
  public CaseHistory history(Access access) {
    return kept.history(access);
  }

  @Override
  public List<Access> accessesTo(CaseFileId file) {
    return kept.accessesTo(file);
  }

  @Override
  public List<Access> accessesBy(PractitionerId reader) {
    return kept.accessesBy(reader);
  }

  @Override
  public Tombstone erase(CaseFileId file, long expectedVersion, KeepingDecision decision) {
    return kept.erase(file, expectedVersion, decision);
  }

  @Override
  public Optional<Tombstone> tombstone(CaseFileId file) {
    return kept.tombstone(file);
  }

  @Override
  public List<Tombstone> tombstones() {
    return kept.tombstones();
  }

  @Override
  public void hold(CaseFileId file, HoldId hold, KeepingDecision decision) {
    kept.hold(file, hold, decision);
  }

  @Override
  public void release(CaseFileId file, HoldId hold, KeepingDecision decision) {
    kept.release(file, hold, decision);
  }

  @Override
  public List<LegalHold> holds(CaseFileId file) {
    return kept.holds(file);
  }

  @Override
  public void close() {
    kept.close();
  }
}
