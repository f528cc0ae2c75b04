// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * Cases in a store, judged by rulebooks.
 *
 * <p>Unless told otherwise it counts by the bank holidays of England and Wales, judges by the
 * published rulebooks, and fills no slots. It reads no clock: whoever asks says which day it is.
 * Immutable; as safe to share between threads as the store is.
 */
public final class Safeguarding {

  private final CaseFileStore store;
  private final WorkingDayCalendar calendar;
  private final List<Rulebook> rulebooks;
  private final LocalPolicy policy;

  private Safeguarding(
      CaseFileStore store,
      WorkingDayCalendar calendar,
      List<Rulebook> rulebooks,
      LocalPolicy policy) {
    this.store = requireNonNull(store, "store");
    this.calendar = requireNonNull(calendar, "calendar");
    this.rulebooks = List.copyOf(rulebooks);
    this.policy = requireNonNull(policy, "policy");
  }

  /** Cases in this store; the store stays the caller's, to close. */
  public static Safeguarding with(CaseFileStore store) {
    return new Safeguarding(
        store,
        WorkingDayCalendar.englandAndWales(),
        PublishedRulebooks.all(),
        LocalPolicy.ofDefaults());
  }

  /** The same, counting by another calendar. */
  public Safeguarding countingBy(WorkingDayCalendar other) {
    return new Safeguarding(store, other, rulebooks, policy);
  }

  /** The same, judging by these rulebooks instead. */
  public Safeguarding judgingBy(List<Rulebook> others) {
    return new Safeguarding(store, calendar, others, policy);
  }

  /** The same, under a council's own policy. */
  public Safeguarding under(LocalPolicy local) {
    return new Safeguarding(store, calendar, rulebooks, local);
  }

  /** A case as it stands in the store; one nobody has written to is empty. */
  public CaseFile open(CaseFileId file) {
    return store.history(file).fold();
  }

  /**
   * Records entries after those the writer has seen, and gives the case as it then stands.
   *
   * <p>Entries that would make the history impossible are refused before the store sees them.
   *
   * @throws org.familysafeguarding.casefile.ImpossibleHistoryException where they contradict the
   *     file
   * @throws StaleCaseFileException where the file has moved on
   */
  public CaseFile record(CaseFileId file, long expectedVersion, List<Entry> entries) {
    CaseHistory known = store.history(file);
    if (known.version() != expectedVersion) {
      throw new StaleCaseFileException(file, expectedVersion, known.version());
    }
    CaseFile after = known.and(entries).fold();
    store.append(file, expectedVersion, entries);
    return after;
  }

  /** How a stored case stands on a day, and what is due next. */
  public CaseReview review(CaseFileId file, LocalDate today) {
    return review(open(file), today);
  }

  /** How any case stands on a day, whether or not it is in the store. */
  public CaseReview review(CaseFile file, LocalDate today) {
    return CaseReview.of(file, new Situation(today, calendar, policy), rulebooks);
  }
}
