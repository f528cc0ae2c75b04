// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.retention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.spi.ErasingStore;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.LegalHold;

/**
 * Why a case file is kept, and from which day it may be destroyed.
 *
 * <p>A file is kept whole for as long as any of it must be: of several children's periods and of
 * several periods of one child, the longest counts. A file about which something is not known is
 * kept. A child born on Wednesday 6 May 2020 who was looked after, in a file closed on Friday 1
 * August 2025, has the file kept to Friday 6 May 2095, and it may be destroyed on that day.
 *
 * <p>The policy is asked what it holds on the day of asking: a schedule of retention is for all
 * that is kept by then, whenever it began.
 *
 * <p>This answers a question and decides nothing. What other law, an inquiry or a court asks to be
 * kept, the file does not say; a council that knows of it puts a legal hold on the file.
 *
 * @param version how far the file had come; an erasure has to name it
 * @param reasons every reason, those that end on a day first
 */
public record Retention(CaseFileId file, long version, List<KeptBecause> reasons) {

  public Retention {
    requireNonNull(file, "file");
    reasons = ImmutableList.copyOf(reasons);
  }

  /** Why this file is kept, under that policy and these holds, as asked on that day. */
  public static Retention of(
      CaseFile file, LocalPolicy policy, List<LegalHold> holds, LocalDate askedOn) {
    ImmutableList.Builder<KeptBecause> reasons = ImmutableList.builder();
    reasons.addAll(new Periods(file, policy, askedOn).reasons());
    holds.stream()
        .filter(LegalHold::stands)
        .forEach(hold -> reasons.add(new KeptBecause.OnHold(hold.id())));
    return new Retention(file.id(), file.version(), reasons.build());
  }

  /** Why a file is kept that lies in this store, with the holds that were put on it there. */
  public static Retention in(
      ErasingStore store, CaseFileId file, LocalPolicy policy, LocalDate askedOn) {
    return of(store.history(file).fold(), policy, store.holds(file), askedOn);
  }

  /** The first day on which it may be destroyed; empty where nobody can say by this file. */
  public Optional<LocalDate> mayBeDestroyedFrom() {
    LocalDate latest = LocalDate.MIN;
    for (KeptBecause reason : reasons) {
      Optional<LocalDate> lapses = reason.lapsesOn();
      if (lapses.isEmpty()) {
        return Optional.empty();
      }
      latest = lapses.get().isAfter(latest) ? lapses.get() : latest;
    }
    return reasons.isEmpty() ? Optional.empty() : Optional.of(latest);
  }

  /** Whether nothing keeps it on that day. */
  public boolean mayBeDestroyedOn(LocalDate day) {
    return mayBeDestroyedFrom().filter(first -> !first.isAfter(day)).isPresent();
  }

  /** The reasons for which it must not be destroyed on that day. */
  public List<KeptBecause> keptOn(LocalDate day) {
    return reasons.stream()
        .filter(reason -> reason.lapsesOn().map(lapses -> lapses.isAfter(day)).orElse(true))
        .toList();
  }

  /**
   * The decision to destroy it, with the periods that are over as its grounds; to be handed to
   * {@link ErasingStore#erase} with {@link #version()}, which refuses if anything was recorded or a
   * hold was placed meanwhile.
   *
   * @throws IllegalStateException where it has to be kept on that day, saying why
   */
  public KeepingDecision decidedBy(PractitionerId who, Instant at, LocalDate day) {
    if (!mayBeDestroyedOn(day)) {
      throw new IllegalStateException(file + " has to be kept: " + words(keptOn(day)));
    }
    return new KeepingDecision(who, new Narrative("Periods are over: " + words(reasons)), at);
  }

  private static String words(List<KeptBecause> reasons) {
    return reasons.stream().map(KeptBecause::toString).collect(joining("; "));
  }

  /** Reads "CF-1 may be destroyed from 2095-05-06", or "CF-1 is kept: open for C1". */
  @Override
  public String toString() {
    return mayBeDestroyedFrom()
        .map(day -> file + " may be destroyed from " + day)
        .orElseGet(() -> file + " is kept: " + words(reasons));
  }
}
