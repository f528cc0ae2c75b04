// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.List;

/** Looks whether the deciding field makes the other one needed, and that one is blank. */
final class NeededWhereValidator extends FaultFinder<NeededWhere> {

  @Override
  List<Typed> faults(NeededWhere asked, Record form) {
    boolean needed =
        Typed.at(form, asked.where()).stream()
            .anyMatch(each -> List.of(asked.is()).contains(each.value().toString()));
    return needed && Typed.at(form, asked.needed()).isEmpty()
        ? List.of(new Typed(asked.needed(), ""))
        : List.of();
  }
}
