// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;

/**
 * Who is to lead the work with a family after a referral, who decided so, and whether the lead
 * agreed.
 *
 * <p>The lead need not be a social worker nor work for the council; whoever decides is qualified in
 * social work.
 */
public record LeadPractitioner(
    PractitionerId lead, PractitionerId decidedBy, LeadAgreement agreement) {

  public LeadPractitioner {
    requireNonNull(lead, "lead");
    requireNonNull(decidedBy, "decidedBy");
    requireNonNull(agreement, "agreement");
  }
}
