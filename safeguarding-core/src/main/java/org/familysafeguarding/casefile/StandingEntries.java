// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.chronology.EntryId;

/**
 * The entries of a history that still stand, in the order of recording.
 *
 * <p>An entry that is struck out is as if it had never been recorded, so striking out a correction
 * brings back what it corrected. An entry that is put right gives its place to the correction: what
 * it had itself put right or struck out stays so, and a correction of a correction leaves one
 * account standing, the last. Going through the history backwards, every entry is met after all
 * that could undo it. Nothing is refused here; folding is stricter.
 */
final class StandingEntries {

  private final Set<EntryId> struckOut = new HashSet<>();
  private final Set<EntryId> putRight = new HashSet<>();
  private final List<Entry> standing = new ArrayList<>();

  private StandingEntries() {}

  static List<Entry> of(List<Entry> entries) {
    if (!amend(entries)) {
      return ImmutableList.copyOf(entries);
    }
    StandingEntries found = new StandingEntries();
    Lists.reverse(entries).forEach(found::consider);
    return ImmutableList.copyOf(Lists.reverse(found.standing));
  }

  /** Whether any of these entries strikes another out or puts one right; few histories have any. */
  static boolean amend(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.event() instanceof CaseRecordEvent.StruckOut
          || entry.event() instanceof CaseRecordEvent.Corrected) {
        return true;
      }
    }
    return false;
  }

  private void consider(Entry entry) {
    if (struckOut.contains(entry.id())) {
      return;
    }
    boolean stands = !putRight.contains(entry.id());
    if (entry.event() instanceof CaseRecordEvent.StruckOut strike) {
      struckOut.add(strike.entry());
    } else if (entry.event() instanceof CaseRecordEvent.Corrected correction) {
      putRight.add(correction.entry());
      if (stands) {
        standing.add(inPlaceOf(entry, correction));
      }
    } else if (stands) {
      standing.add(entry);
    }
  }

  private static Entry inPlaceOf(Entry entry, CaseRecordEvent.Corrected correction) {
    return new Entry(
        entry.id(), entry.occurredOn(), entry.recordedAt(), entry.recordedBy(), correction.event());
  }
}
