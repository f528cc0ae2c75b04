// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What ought to happen in a case, on what authority, and how a case stands against it.
 *
 * <p>A {@link org.familysafeguarding.rules.Rule} reads a case file in a {@link
 * org.familysafeguarding.rules.Situation} and gives {@link org.familysafeguarding.rules.Findings}. Its
 * {@link org.familysafeguarding.rules.RuleCard} says what it asks and on whose {@link
 * org.familysafeguarding.rules.Authority}. Rules stand on the pages of a {@link
 * org.familysafeguarding.rules.RulebookEdition}; a {@link org.familysafeguarding.rules.Rulebook} is a
 * row of editions, each in force for its time. What guidance leaves to councils is a {@link
 * org.familysafeguarding.rules.Slot}, filled by a {@link org.familysafeguarding.rules.LocalPolicy}.
 * {@link org.familysafeguarding.rules.TimedDuty} is the way to write a rule that has a clock. A {@link
 * org.familysafeguarding.rules.CaseReview} puts it all together for one case on one day.
 *
 * <p>Findings advise. They never decide about a family, and evaluating never throws for a badly kept
 * file: what cannot be judged is a finding that says what is missing.
 */
@NullMarked
package org.familysafeguarding.rules;

import org.jspecify.annotations.NullMarked;
