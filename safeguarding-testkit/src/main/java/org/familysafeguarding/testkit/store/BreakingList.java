// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import java.util.AbstractList;
import java.util.List;
import org.familysafeguarding.casefile.Entry;

/** A list that can be read up to a point and then breaks, as a line or a disk would. */
final class BreakingList extends AbstractList<Entry> {

  private final List<Entry> entries;
  private final int breaksAt;

  BreakingList(List<Entry> entries, int breaksAt) {
    this.entries = entries;
    this.breaksAt = breaksAt;
  }

  @Override
  public Entry get(int index) {
    if (index >= breaksAt) {
      throw new IllegalStateException("The list breaks at entry " + breaksAt + ", as intended");
    }
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }
}
