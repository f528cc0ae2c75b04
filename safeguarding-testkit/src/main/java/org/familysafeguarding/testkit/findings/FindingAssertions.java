// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.findings;

import com.google.errorprone.annotations.CheckReturnValue;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;

/** Where an assertion about findings begins; to be imported statically. */
@CheckReturnValue
public final class FindingAssertions {

  private FindingAssertions() {}

  /** Begins an assertion about all that was found. */
  public static FindingsAssert assertThat(Findings findings) {
    return new FindingsAssert(findings);
  }

  /** Begins an assertion about one finding. */
  public static FindingAssert assertThat(Finding finding) {
    return new FindingAssert(finding);
  }
}
