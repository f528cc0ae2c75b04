// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;

/**
 * The entries that still stand, in the order of recording; a correction has the place of its own.
 *
 * <p>As when a file is folded, but nothing is refused: a store keeps also what cannot be folded.
 */
final class Standing {

  private final Set<EntryId> struckOut = new HashSet<>();
  private final Set<EntryId> putRight = new HashSet<>();
  private final List<Entry> standing = new ArrayList<>();

  private Standing() {}

  static List<Entry> of(List<Entry> entries) {
    Standing found = new Standing();
    for (int at = entries.size() - 1; at >= 0; at--) {
      found.consider(entries.get(at));
    }
    Collections.reverse(found.standing);
    return found.standing;
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
        standing.add(corrected(entry, correction));
      }
    } else if (stands) {
      standing.add(entry);
    }
  }

  private static Entry corrected(Entry entry, CaseRecordEvent.Corrected correction) {
    return new Entry(
        entry.id(), entry.occurredOn(), entry.recordedAt(), entry.recordedBy(), correction.event());
  }
}
