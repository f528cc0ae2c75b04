// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Small classes that break the house rules, each on purpose, so that a rule that has stopped looking
 * is noticed.
 *
 * <p>There is a package for each family of rules: {@link
 * org.familysafeguarding.architecture.canary.order.calendar.Hasty} uses what comes after it, {@link
 * org.familysafeguarding.architecture.canary.outside.Spendthrift} uses what core may not, {@link
 * org.familysafeguarding.architecture.canary.rules.VisitRule8840} is a rule as none should be. Those
 * packages have no package-info, which is one of the things they do wrong.
 */
@NullMarked
package org.familysafeguarding.architecture.canary;

import org.jspecify.annotations.NullMarked;
