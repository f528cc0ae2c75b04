// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.FamilyName;

/** The opening of a case file: for which family, by which council, on which day. */
record OpenedCase(FamilyName family, Agency council, Occurrence opened) {

  OpenedCase {
    requireNonNull(family, "family");
    requireNonNull(council, "council");
    requireNonNull(opened, "opened");
  }
}
