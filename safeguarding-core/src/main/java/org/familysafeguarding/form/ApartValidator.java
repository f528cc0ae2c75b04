// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what is named in both lists. */
final class ApartValidator extends FaultFinder<Apart> {

  @Override
  List<Typed> faults(Apart asked, Record form) {
    Set<Object> named =
        Typed.at(form, asked.first()).stream().map(Typed::value).collect(Collectors.toSet());
    return Typed.at(form, asked.second()).stream()
        .filter(each -> named.contains(each.value()))
        .toList();
  }
}
