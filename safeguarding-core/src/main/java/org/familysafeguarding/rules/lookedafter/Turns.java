// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;

/**
 * The turns of something that comes round again, where one turn may be asked for differently from
 * the next.
 */
final class Turns {

  /** How one turn stands, if the rule has anything to say of it. */
  interface Turn {
    Optional<Finding> judge(Occurrence start, Optional<Occurrence> next);
  }

  private Turns() {}

  /** How each turn stands that begins before the duty ceased. */
  static Findings judge(List<Occurrence> times, Optional<LocalDate> ceasedOn, Turn turn) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Occurrence start = times.get(i);
      Optional<Occurrence> next =
          i + 1 < times.size() ? Optional.of(times.get(i + 1)) : Optional.empty();
      if (ceasedOn.map(end -> start.on().isBefore(end)).orElse(true)) {
        turn.judge(start, next).ifPresent(found::add);
      }
    }
    return Findings.of(found);
  }
}
