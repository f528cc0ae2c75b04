// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a local policy as a council writes it.
 *
 * @param set the slot to fill, or the rule whose timescale to shorten
 * @param to the value in words: "10 working days", "3", or the day a provision commences
 * @param from the first day for which it holds; empty where it always did
 */
public record PolicyLine(String set, String to, Optional<LocalDate> from) {

  public PolicyLine {
    requireNonNull(set, "set");
    requireNonNull(to, "to");
    requireNonNull(from, "from");
  }

  LocalDate firstDay() {
    return from.orElse(LocalDate.MIN);
  }
}
