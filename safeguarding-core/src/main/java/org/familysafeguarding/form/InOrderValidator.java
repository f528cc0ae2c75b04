// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.time.LocalDate;
import java.util.List;

/** Compares days; each complaint ends in the two, as in "(2024-03-08 < 2024-03-11)". */
final class InOrderValidator extends FaultFinder<InOrder> {

  @Override
  List<Typed> faults(InOrder asked, Record form) {
    List<Typed> start = Typed.at(form, asked.first());
    return Typed.at(form, asked.then()).stream()
        .filter(each -> start.stream().anyMatch(day -> isBefore(each, day)))
        .toList();
  }

  private static boolean isBefore(Typed day, Typed other) {
    return ((LocalDate) day.value()).isBefore((LocalDate) other.value());
  }

  @Override
  String added(Typed fault, InOrder asked, Record form) {
    return " (" + fault.value() + " < " + Typed.at(form, asked.first()).get(0).value() + ")";
  }
}
