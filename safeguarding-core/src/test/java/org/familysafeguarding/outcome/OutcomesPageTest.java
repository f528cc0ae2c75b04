// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/outcomes.md} says of every measure what the code says. */
class OutcomesPageTest {

  private static final Path PAGE = Path.of("../docs/outcomes.md");

  private static final String HEAD =
      """
      <!-- SPDX-FileCopyrightText: The Family Safeguarding library contributors -->
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      # Outcomes

      What `org.familysafeguarding.outcome` counts over many case files, and what each figure means. This page
      is written from the code; the test `OutcomesPageTest` holds it to it.

      Every figure comes with how many were counted (n), the ratio behind it with named denominators, the
      exposure, the window, the day after which nothing is known, the definition below and its caveats. There
      is no way to get the percentage alone. Values are rounded half up, once, where they are shown.

      - **Before and after** are windows of the same number of months on either side of the anchor. The later
        one ends on the censoring day where that comes first, which is why rates are compared and not counts.
      - **Allocation** is to any team, or to those that a study names: a council that names its Family
        Safeguarding teams counts from the day a family came to one of them. Who never came is left out.
      - **Left out** is who was not known for the fewest months that the study asks for; how many they are
        stands beside the figure.
      - **Families without any dealing before** are counted, and told apart: for them nothing can fall.
      - **Small numbers** can be hidden from a threshold on, with as many bands beside a small one as it takes
        for it not to be had from the total. Zero is shown. Measures over nearly the same people are not held
        against each other: whoever publishes two should.
      """;

  @Test
  void thePageIsWhatTheCodeSays() throws IOException {
    if (Boolean.getBoolean("outcomes.regenerate")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE)
        .as("docs/outcomes.md is stale: run this test with -Doutcomes.regenerate=true")
        .hasContent(page());
  }

  private static String page() {
    return HEAD + caveats() + forms() + measures() + bands();
  }

  private static String caveats() {
    return Stream.of(Caveat.values())
        .map(each -> "| `" + each + "` | " + each.words() + " |\n")
        .collect(Collectors.joining("", "\n## Caveats\n\n| caveat | in words |\n|---|---|\n", ""));
  }

  private static String forms() {
    return """

        ## How a value comes out

        | form | value |
        |---|---|
        | `CHANGE_IN_NUMBER` | (second day - first day) / first day |
        | `CHANGE_IN_RATE` | rate after / rate before - 1 |
        | `CHANGE_IN_POINTS` | proportion after - proportion before |
        | `SHARE` | part / whole |
        | `RATIO` | one number / another that it is no part of |
        | `MEAN` | so many for each |
        """;
  }

  private static String measures() {
    return Stream.of(Measure.values())
        .map(OutcomesPageTest::measure)
        .collect(Collectors.joining("", "\n## Measures\n", ""));
  }

  private static String measure(Measure measure) {
    Definition definition = measure.definition();
    return """

        ### %s

        %s

        | | |
        |---|---|
        | name for machines | `%s` |
        | form | `%s` |
        | n counts | %s |
        | denominator | %s |
        | source | %s |
        """
        .formatted(
            measure,
            definition.words(),
            measure.code(),
            measure.form(),
            definition.counted(),
            definition.denominator(),
            definition.source());
  }

  private static String bands() {
    return """

        ## Bands

        As DfE publishes them (year ending 31 March 2025).

        - assessments: %s
        - initial conferences: %s
        - ended plans: %s
        """
        .formatted(Bands.ASSESSMENT, Bands.CONFERENCE, String.join(", ", PlanLength.all()));
  }
}
