// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.AdultId;

/** Screenings as they are filled in. */
final class FilledIn {

  private FilledIn() {}

  static Screening screening(ScreeningTool tool, Answer... answers) {
    return new Screening(
        new ScreeningId("S1"),
        tool,
        new AdultId("A1"),
        new PractitionerId("SW1"),
        List.of(answers));
  }

  static Answer[] inOrder(int... values) {
    return IntStream.range(0, values.length)
        .mapToObj(index -> new Answer(index + 1, values[index]))
        .toArray(Answer[]::new);
  }

  static Answer[] repeated(int times, int value) {
    int[] values = new int[times];
    Arrays.fill(values, value);
    return inOrder(values);
  }
}
