// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What worries practitioners about a child, what goes well, and how they weigh the two.
 *
 * <p>A {@link org.familysafeguarding.risk.Worry} names the {@link
 * org.familysafeguarding.risk.HarmCategory harm} it may do and the {@link
 * org.familysafeguarding.risk.ParentalNeed needs of parents} behind it; a {@link
 * org.familysafeguarding.risk.Strength} may be protective. Together they are the {@link
 * org.familysafeguarding.risk.Grounds} of a {@link org.familysafeguarding.risk.RiskJudgement},
 * which people make and the library only keeps; {@link org.familysafeguarding.risk.RiskJudgements}
 * holds them all and finds the latest for a child. A {@link
 * org.familysafeguarding.risk.RiskTrajectory} tells their course: jointly, by each discipline, where
 * disciplines differ, and what changed between two days. Which of the trio of needs each adult has,
 * and since when, {@link org.familysafeguarding.risk.ParentalNeeds} answers. The category of a child protection plan is an
 * {@link org.familysafeguarding.risk.AbuseCategory}.
 */
@NullMarked
package org.familysafeguarding.risk;

import org.jspecify.annotations.NullMarked;
