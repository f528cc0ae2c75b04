// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The house rules, as tests: what may use what, what may be seen from outside, what things are
 * called.
 *
 * <p>Read {@link org.familysafeguarding.architecture.PackageOrderTest} first: it holds the one order
 * of core's packages. Each family of rules has a class, each rule a reason, and each exception its
 * reason beside it. A rule that never fails proves nothing, so each family also looks at a canary, a
 * small class that breaks it, and must report that. {@link
 * org.familysafeguarding.architecture.CoreClasses} is what the rules look at, and {@link
 * org.familysafeguarding.architecture.Faults} turns what they find into conditions. {@link
 * org.familysafeguarding.architecture.GlossaryTest} keeps docs/glossary.md true.
 */
@NullMarked
package org.familysafeguarding.architecture;

import org.jspecify.annotations.NullMarked;
