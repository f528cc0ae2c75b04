// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Finding;

/** The entries that stand without a proposal, and those that would stand with it. */
record Change(List<Entry> without, List<Entry> with) {

  Change {
    without = List.copyOf(without);
    with = List.copyOf(with);
  }

  /**
   * Whether it is what the rule refuses that would newly break it, rather than something that is
   * told late of what was done before.
   */
  boolean isRefusedFor(Finding broken) {
    return broken
        .card()
        .conduct()
        .refused()
        .map(deed -> does(deed.done(), broken) || withdraws(deed.withdrawn()))
        .orElse(true);
  }

  private boolean does(EventKind kind, Finding broken) {
    Set<EntryId> evidence =
        broken.because().evidence().stream()
            .map(Occurrence::entry)
            .collect(ImmutableSet.toImmutableSet());
    return with.stream()
        .filter(each -> each.kind() == kind && evidence.contains(each.id()))
        .anyMatch(each -> !without.contains(each));
  }

  private boolean withdraws(EventKind kind) {
    return without.stream()
        .filter(each -> each.kind() == kind)
        .anyMatch(each -> !with.contains(each));
  }
}
