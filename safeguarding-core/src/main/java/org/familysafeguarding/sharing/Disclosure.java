// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.chronology.Narrative;

/** A sharing of information: what, with whom, on what basis, and whether its subject was told. */
public record Disclosure(
    DisclosureId id,
    Narrative what,
    AgencyId sharedWith,
    LawfulBasis basis,
    SubjectInformed subjectInformed) {

  public Disclosure {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(sharedWith, "sharedWith");
    requireNonNull(basis, "basis");
    requireNonNull(subjectInformed, "subjectInformed");
  }
}
