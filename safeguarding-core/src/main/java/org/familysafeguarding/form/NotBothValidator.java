// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.List;

/** Looks whether both fields were filled in. */
final class NotBothValidator extends FaultFinder<NotBoth> {

  @Override
  List<Typed> faults(NotBoth asked, Record form) {
    return Typed.at(form, asked.first()).isEmpty() ? List.of() : Typed.at(form, asked.second());
  }
}
