// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.chronology.EntryId;

/**
 * The entries of a history that still stand, in the order in which they are folded.
 *
 * <p>A history that amends what was not recorded before is refused.
 */
final class LiveEntries {

  private static final Comparator<Entry> IN_ORDER_OF_EVENTS =
      Comparator.<Entry, Boolean>comparing(entry -> !entry.kind().isIntroduction())
          .thenComparing(Entry::occurredOn)
          .thenComparing(entry -> entry.kind().placeInDay());

  private LiveEntries() {}

  static List<Entry> of(CaseHistory history) {
    if (StandingEntries.amend(history.entries())) {
      checkAmendments(history);
    }
    // Sorting is stable, so entries that compare equal stay in the order of recording.
    return ImmutableList.sortedCopyOf(IN_ORDER_OF_EVENTS, history.standing());
  }

  /** Whether all of them, being in order, tell of that day or an earlier one. */
  static boolean areUpTo(LocalDate day, List<Entry> standing) {
    // Introductions come first, so the last entry is the latest of the others, where there are any.
    return standing.isEmpty() || tells(standing.get(standing.size() - 1), day);
  }

  /** Those that tell of that day or an earlier one; introductions stay, whatever their day. */
  static List<Entry> upTo(LocalDate day, List<Entry> standing) {
    return standing.stream()
        .filter(entry -> tells(entry, day))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean tells(Entry entry, LocalDate byDay) {
    return !entry.occurredOn().isAfter(byDay) || entry.kind().isIntroduction();
  }

  private static void checkAmendments(CaseHistory history) {
    Set<EntryId> earlier = new HashSet<>();
    for (Entry entry : history.entries()) {
      for (EntryId amended : amendedBy(entry)) {
        if (!earlier.contains(amended)) {
          throw new ImpossibleHistoryException(
              entry, "it amends entry " + amended + ", which was not recorded before it");
        }
      }
      earlier.add(entry.id());
    }
  }

  private static Set<EntryId> amendedBy(Entry entry) {
    if (entry.event() instanceof CaseRecordEvent.StruckOut strike) {
      return ImmutableSet.of(strike.entry());
    }
    if (entry.event() instanceof CaseRecordEvent.Corrected correction) {
      return ImmutableSet.of(correction.entry());
    }
    return ImmutableSet.of();
  }
}
