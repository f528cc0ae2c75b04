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
import org.familysafeguarding.decision.Decision;
import org.familysafeguarding.decision.RefusedEntriesException;
import org.familysafeguarding.decision.Verdict;
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
   * <p>Entries that would make the history impossible, or that would newly break a rule that
   * refuses, are refused before the store sees them. What only calls for somebody to look is
   * recorded; ask {@link #decide} first. The rules are applied as on the latest day that the file
   * would tell of.
   *
   * @throws org.familysafeguarding.casefile.ImpossibleHistoryException where they contradict the
   *     file
   * @throws RefusedEntriesException where a rule refuses them
   * @throws StaleCaseFileException where the file has moved on
   */
  public CaseFile record(CaseFileId file, long expectedVersion, List<Entry> entries) {
    CaseFile known = seen(file, expectedVersion);
    CaseFile after = known.history().and(entries).fold();
    Decision decision = decide(known, entries, latestDay(after));
    if (decision.verdict() == Verdict.REFUSE) {
      throw new RefusedEntriesException(decision);
    }
    store.append(file, expectedVersion, entries);
    return after;
  }

  /**
   * Takes over the history of a case from another system, whatever it tells.
   *
   * <p>Nothing is refused but what cannot have happened: what was done before cannot be undone by
   * refusing to hear of it. Findings show what was wrong. The case must not be in the store yet.
   *
   * @throws org.familysafeguarding.casefile.ImpossibleHistoryException where the entries contradict
   *     one another
   * @throws StaleCaseFileException where the store knows the case
   */
  public CaseFile takeOver(CaseFileId file, List<Entry> entries) {
    CaseFile after = seen(file, 0).history().and(entries).fold();
    store.append(file, 0, entries);
    return after;
  }

  private CaseFile seen(CaseFileId file, long expectedVersion) {
    CaseHistory known = store.history(file);
    if (known.version() != expectedVersion) {
      throw new StaleCaseFileException(file, expectedVersion, known.version());
    }
    return known.fold();
  }

  private static LocalDate latestDay(CaseFile file) {
    return file.history().entries().stream()
        .map(Entry::occurredOn)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  /** Whether these entries may be recorded in a case on that day, and why; records nothing. */
  public Decision decide(CaseFile file, List<Entry> proposed, LocalDate today) {
    return Decision.on(proposed, file, new Situation(today, calendar, policy), rulebooks);
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
