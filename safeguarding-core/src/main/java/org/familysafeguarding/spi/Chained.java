// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.receipt.Fingerprint;

/**
 * A history, and for each appended entry the fingerprint of it and of all before it.
 *
 * <p>The fingerprints are taken when the entries are appended.
 */
record Chained(CaseHistory history, List<Fingerprint> links) {

  Chained {
    links = List.copyOf(links);
  }

  static Chained empty(CaseFileId file) {
    return new Chained(CaseHistory.empty(file), List.of());
  }

  Chained and(List<Entry> more) {
    CaseHistory longer = history.and(more);
    ImmutableList.Builder<Fingerprint> longerLinks = ImmutableList.builder();
    longerLinks.addAll(links);
    Fingerprint last = last();
    for (Entry entry :
        longer.entries().subList(history.entries().size(), longer.entries().size())) {
      last = last.followedBy(entry);
      longerLinks.add(last);
    }
    return new Chained(longer, longerLinks.build());
  }

  Fingerprint last() {
    return links.isEmpty() ? Fingerprint.ofNothing() : links.get(links.size() - 1);
  }

  /** Whether this entry is the one that was appended after so many others. */
  boolean hadAt(int position, Entry entry) {
    Fingerprint before = position == 0 ? Fingerprint.ofNothing() : links.get(position - 1);
    return before.followedBy(entry).equals(links.get(position));
  }
}
