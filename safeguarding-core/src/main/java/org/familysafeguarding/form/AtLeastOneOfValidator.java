// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import java.util.List;
import java.util.stream.Stream;

/** Looks whether every one of the fields was left blank. */
final class AtLeastOneOfValidator extends FaultFinder<AtLeastOneOf> {

  @Override
  List<Typed> faults(AtLeastOneOf asked, Record form) {
    boolean anyGiven = Stream.of(asked.value()).anyMatch(field -> !Typed.at(form, field).isEmpty());
    return anyGiven ? List.of() : List.of(new Typed(asked.value()[0], ""));
  }
}
