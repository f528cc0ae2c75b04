// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** An adult in the family's life: a parent, a carer, a relative, a partner. */
public record Adult(
    AdultId id,
    PersonName name,
    Optional<LocalDate> bornOn,
    Sex sex,
    Optional<NhsNumber> nhsNumber) {

  /** All parts are needed; what is not known is empty. */
  public Adult {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(bornOn, "bornOn");
    requireNonNull(sex, "sex");
    requireNonNull(nhsNumber, "nhsNumber");
  }
}
