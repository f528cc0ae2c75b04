// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Made-up case histories, families and calendars, for tests that hold for every one of them.
 *
 * <p>A {@link org.familysafeguarding.testkit.generate.Generator} makes a thing from a {@link
 * org.familysafeguarding.testkit.generate.RandomSource} and a size. The same seed gives the same
 * thing on every machine, and a larger size goes on from where the smaller one stopped; so a case
 * that breaks a promise can be cut down to the entry that breaks it. {@link
 * org.familysafeguarding.testkit.generate.CaseHistories} makes histories that can be folded and
 * histories that nobody tidied up; {@link org.familysafeguarding.testkit.generate.Families} and
 * {@link org.familysafeguarding.testkit.generate.Calendars} make what their names say. None of
 * these needs a test engine.
 *
 * <p>For jqwik there is {@link org.familysafeguarding.testkit.generate.SafeguardingArbitraries},
 * and a domain that hands them to properties:
 *
 * <pre>{@code
 * @Domain(SafeguardingDomain.class)
 * class HistoryProperties {
 *
 *   @Property
 *   void everyPlausibleHistoryFolds(@ForAll CaseHistory history) { … }
 *
 *   @Property
 *   void noHistoryIsTooDirtyToBeJudged(@ForAll @Dirty CaseHistory history) { … }
 * }
 * }</pre>
 *
 * <p>A property that also asks for numbers or text adds
 * {@code @Domain(DomainContext.Global.class)}. See {@link
 * org.familysafeguarding.testkit.generate.SafeguardingDomain} and {@link
 * org.familysafeguarding.testkit.generate.Dirty}.
 */
@NullMarked
package org.familysafeguarding.testkit.generate;

import org.jspecify.annotations.NullMarked;
