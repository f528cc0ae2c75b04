// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for what was named before in the same list. */
final class EachOnceValidator extends FaultFinder<EachOnce> {

  @Override
  List<Typed> faults(EachOnce asked, Record form) {
    Set<Object> seen = new HashSet<>();
    return Typed.at(form, asked.value()).stream().filter(each -> !seen.add(each.value())).toList();
  }
}
