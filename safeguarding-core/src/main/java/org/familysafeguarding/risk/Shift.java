// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import java.util.List;

/** What came, what went and what stayed between two judgements. */
public record Shift<T>(List<T> come, List<T> gone, List<T> stayed) {

  /** Copies its lists. */
  public Shift {
    come = List.copyOf(come);
    gone = List.copyOf(gone);
    stayed = List.copyOf(stayed);
  }

  /** From what there was to what there is; equal things are the same thing. */
  public static <T> Shift<T> between(List<T> before, List<T> after) {
    return new Shift<>(
        after.stream().filter(each -> !before.contains(each)).toList(),
        before.stream().filter(each -> !after.contains(each)).toList(),
        after.stream().filter(before::contains).toList());
  }

  /** Whether nothing came or went. */
  public boolean isNone() {
    return come.isEmpty() && gone.isEmpty();
  }
}
