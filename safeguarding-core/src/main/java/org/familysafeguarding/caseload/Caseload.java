// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.establishment.Fte;

/**
 * What one practitioner has on one day.
 *
 * <p>Counted are the families whose case they hold, with the children whose case is open, and for
 * an adult specialist the families and adults they are allocated to. Co-working and supervising are
 * not counted.
 *
 * @param weighted the children, each counted for what the council has set, in hundredths
 */
public record Caseload(
    PractitionerId practitioner, Fte fte, CaseCount count, int weighted, List<CaseFileId> files) {

  public Caseload {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(fte, "fte");
    requireNonNull(count, "count");
    files = List.copyOf(files);
  }

  /** How many of a unit there are to a full-time worker, in tenths, a half rounded up. */
  public Optional<Integer> tenthsPerFte(CaseUnit unit) {
    return new AverageCaseload(count.of(unit), fte, 1).tenths();
  }
}
