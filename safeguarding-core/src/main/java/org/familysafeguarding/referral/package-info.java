// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * How a family comes to the council's notice, and what the council decides to do about it.
 *
 * <p>Anybody may make a {@link org.familysafeguarding.referral.Contact}. A {@link
 * org.familysafeguarding.referral.Referral} asks for services for children who are not yet in need
 * of them; a social worker answers it with one or more {@link
 * org.familysafeguarding.referral.ReferralDecision}s, and tells the referrer. What else is done is a
 * {@link org.familysafeguarding.referral.ReferralStep}; whoever is to lead the work that follows is
 * the {@link org.familysafeguarding.referral.LeadPractitioner}. {@link
 * org.familysafeguarding.referral.Referrals} remembers each {@link
 * org.familysafeguarding.referral.ReceivedReferral} and what became of it.
 */
@NullMarked
package org.familysafeguarding.referral;

import org.jspecify.annotations.NullMarked;
