// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Cases that a social-work lead can read and write, in YAML, held against the rules.
 *
 * <p>A case says what happened ({@code given}), the day of judging ({@code on}) and what the rule
 * it names is to find ({@code then}: these findings and no others). docs/readable-cases.md describes
 * the format.
 *
 * <p>Start with {@link org.familysafeguarding.testkit.cases.ReadableCases}, a folder of them, run
 * as tests or as a {@link org.familysafeguarding.testkit.cases.CaseReport} for people. One case is a
 * {@link org.familysafeguarding.testkit.cases.ReadableCase}: its {@link
 * org.familysafeguarding.testkit.cases.Background} and what it expects, an {@link
 * org.familysafeguarding.testkit.cases.Expectation} for each finding. Held against what was found it
 * is a {@link org.familysafeguarding.testkit.cases.JudgedCase}. What cannot be read comes back as a
 * {@link org.familysafeguarding.testkit.cases.CaseProblem}, all at once.
 */
@NullMarked
package org.familysafeguarding.testkit.cases;

import org.jspecify.annotations.NullMarked;
