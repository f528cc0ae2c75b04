// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Child protection conferences: initial, transfer-in and review.
 *
 * <p>A {@link org.familysafeguarding.conference.Conference} has a {@link
 * org.familysafeguarding.conference.ConferencePurpose}, a meeting with its {@link
 * org.familysafeguarding.conference.Quorum}, and a {@link
 * org.familysafeguarding.conference.ConferenceDecision} for each child. A {@link
 * org.familysafeguarding.conference.TransferNotice} tells that a child on another council's plan has
 * moved in. What is done around them is a {@link org.familysafeguarding.conference.ConferenceRequest}, a
 * {@link org.familysafeguarding.conference.ConferenceStep} or a {@link
 * org.familysafeguarding.conference.TransferStep}. {@link org.familysafeguarding.conference.Conferences} keeps them all.
 */
@NullMarked
package org.familysafeguarding.conference;

import org.jspecify.annotations.NullMarked;
