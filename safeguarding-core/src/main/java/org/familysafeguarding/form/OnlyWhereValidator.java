// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.List;

/** Looks for what was filled in although the deciding field does not allow it. */
final class OnlyWhereValidator extends FaultFinder<OnlyWhere> {

  @Override
  List<Typed> faults(OnlyWhere asked, Record form) {
    boolean allowed =
        Typed.at(form, asked.where()).stream()
            .anyMatch(each -> List.of(asked.is()).contains(each.value().toString()));
    return allowed ? List.of() : Typed.at(form, asked.given());
  }
}
