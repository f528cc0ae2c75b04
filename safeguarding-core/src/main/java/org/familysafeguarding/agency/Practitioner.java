// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.people.PersonName;

/**
 * Somebody who works with the family, in whichever agency.
 *
 * <p>The employer need not be the council, even for a member of its team: adult specialists are
 * commonly employed by a partner. Whether somebody is a registered social worker is a fact of its
 * own, because a conference chair or a team manager may be one as well.
 */
public record Practitioner(
    PractitionerId id,
    PersonName name,
    Discipline discipline,
    AgencyId employer,
    boolean registeredSocialWorker) {

  /** All parts are needed. */
  public Practitioner {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(discipline, "discipline");
    requireNonNull(employer, "employer");
  }
}
