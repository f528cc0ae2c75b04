// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The numbers other systems know a child by.
 *
 * <p>All may be missing but the pupil number, for which a reason stands in: the census asks for it.
 */
public record ChildIdentifiers(
    Optional<NhsNumber> nhsNumber,
    PupilNumber pupilNumber,
    Optional<Upn> formerUpn,
    Optional<LocalChildId> localId) {

  /** All parts are needed, if only as empty. */
  public ChildIdentifiers {
    requireNonNull(nhsNumber, "nhsNumber");
    requireNonNull(pupilNumber, "pupilNumber");
    requireNonNull(formerUpn, "formerUpn");
    requireNonNull(localId, "localId");
  }

  /** Nothing is known but why there is no pupil number. */
  public static ChildIdentifiers withoutUpn(ReasonWithoutUpn reason) {
    return new ChildIdentifiers(
        Optional.empty(), new PupilNumber.Absent(reason), Optional.empty(), Optional.empty());
  }
}
