// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.AgencyId;

/**
 * Who pays for a post and who employs whoever fills it.
 *
 * <p>In Family Safeguarding partners fund posts in one team together, and the employer is commonly
 * a partner: an NHS trust employs the mental health practitioner whom the council pays for.
 */
public record PostTerms(AgencyId fundedBy, AgencyId employedBy) {

  public PostTerms {
    requireNonNull(fundedBy, "fundedBy");
    requireNonNull(employedBy, "employedBy");
  }
}
