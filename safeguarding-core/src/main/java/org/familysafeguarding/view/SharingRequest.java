// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.SubjectInformed;

/**
 * A wish to share entries of a case file with an agency: what, on which lawful basis, why it is
 * necessary, and what those concerned are told.
 *
 * @param what the entries; what is not asked for is not shared
 * @param necessity for what purpose it is needed, where somebody has written that down
 */
public record SharingRequest(
    List<EntryId> what,
    AgencyId recipient,
    LawfulBasis basis,
    Optional<Narrative> necessity,
    SubjectInformed subjectInformed) {

  /** Refuses a wish to share nothing. */
  public SharingRequest {
    what = List.copyOf(what);
    requireNonNull(recipient, "recipient");
    requireNonNull(basis, "basis");
    requireNonNull(necessity, "necessity");
    requireNonNull(subjectInformed, "subjectInformed");
    checkArgument(!what.isEmpty(), "what must name at least one entry");
  }
}
