// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

/**
 * Something a person filled in on a screen, to be read by a {@link FormReader}.
 *
 * <p>A form may hold anything: it is not checked when it is made, so that a half-filled screen can
 * be kept.
 */
public sealed interface Form
    permits AssessmentForm,
        ConferenceForm,
        CoreGroupForm,
        PlanForm,
        ReferralDecisionForm,
        ReferralForm,
        StrategyDiscussionForm,
        SupervisionForm,
        VisitForm {}
