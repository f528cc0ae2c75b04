// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The shortest embedding says what is due over Easter. */
class EmbeddingTest {

  @Test
  void aReferralOnTheThursdayBeforeGoodFridayIsToBeDecidedOnTheTuesdayAfter() {
    StringWriter out = new StringWriter();

    Embedding.print(new PrintWriter(out, true));

    assertThat(out.toString().lines())
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly(
            "2024-04-02  referral.decided-in-time",
            "2024-04-02  referral.acknowledged-in-time",
            "2024-04-02  referral.referrer-told-of-decision",
            "2024-04-02  referral.family-told-of-decision");
    assertThat(out.toString().lines())
        .allMatch(line -> line.contains("ends on Tue 2 Apr 2024"))
        .allMatch(line -> line.contains("passing over Good Friday (29 Mar 2024)"));
  }
}
