// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Assertions about findings, in the words of the rules.
 *
 * <p>Begin with {@link org.familysafeguarding.testkit.findings.FindingAssertions#assertThat}. A {@link
 * org.familysafeguarding.testkit.findings.FindingsAssert} says what there is and, wherever it says
 * <em>only</em>, that there is nothing else; it leads to a {@link
 * org.familysafeguarding.testkit.findings.FindingAssert} about one finding: whom it is about, how it
 * stands, when it is due and why.
 */
@NullMarked
package org.familysafeguarding.testkit.findings;

import org.jspecify.annotations.NullMarked;
