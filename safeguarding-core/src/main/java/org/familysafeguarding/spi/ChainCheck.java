// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.Entry;

/** Compares the entries there are with the fingerprints of those that were appended. */
final class ChainCheck {

  private final Chained chained;
  private final TreeSet<Integer> unseen = new TreeSet<>();
  private final List<Integer> strangers = new ArrayList<>();
  private final List<Tampering> found = new ArrayList<>();

  private ChainCheck(Chained chained) {
    this.chained = chained;
    IntStream.range(0, chained.links().size()).forEach(unseen::add);
  }

  static List<Tampering> of(Chained chained) {
    ChainCheck check = new ChainCheck(chained);
    check.findEntries();
    check.explainStrangers();
    check.unseen.forEach(position -> check.report(position, Tampering.Kind.REMOVED));
    return List.copyOf(check.found);
  }

  /** As long as nothing is missing or too much, an entry belongs where it stands. */
  private void findEntries() {
    List<Entry> entries = chained.history().entries();
    boolean sameLength = entries.size() == chained.links().size();
    int highest = -1;
    for (int index = 0; index < entries.size(); index++) {
      int position = positionOf(entries.get(index), index);
      if (position < 0) {
        strangers.add(index);
        continue;
      }
      unseen.remove(position);
      if (sameLength ? position != index : position < highest) {
        report(position, Tampering.Kind.REORDERED);
      }
      highest = Math.max(highest, position);
    }
  }

  private int positionOf(Entry entry, int index) {
    int length = chained.links().size();
    return IntStream.concat(IntStream.range(index, length), IntStream.range(0, length))
        .filter(position -> chained.hadAt(position, entry))
        .findFirst()
        .orElse(-1);
  }

  /** What was never appended stands for what was, as far as something is missing. */
  private void explainStrangers() {
    for (int index : strangers) {
      Integer missing = unseen.pollFirst();
      if (missing == null) {
        report(index, Tampering.Kind.INSERTED);
      } else {
        report(missing, Tampering.Kind.EDITED);
      }
    }
  }

  private void report(int position, Tampering.Kind kind) {
    found.add(new Tampering(chained.history().id(), position, kind));
  }
}
