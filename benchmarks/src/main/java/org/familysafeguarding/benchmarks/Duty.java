// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule's demand about one matter until its last day, when it was done, and when it lapsed.
 *
 * @param ceased the first day on which nobody asked it any longer, which may be still to come
 */
public record Duty(
    String rule, About about, LocalDate due, Optional<LocalDate> done, Optional<LocalDate> ceased) {

  public Duty {
    requireNonNull(rule, "rule");
    requireNonNull(about, "about");
    requireNonNull(due, "due");
    requireNonNull(done, "done");
    requireNonNull(ceased, "ceased");
  }

  /** Whether it has lapsed by that day. */
  public boolean hasCeasedBy(LocalDate day) {
    return ceased.isPresent() && !ceased.get().isAfter(day);
  }
}
