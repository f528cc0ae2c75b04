// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.List;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Because;

/** Short ways to give a finding its facts. */
final class Reasons {

  private Reasons() {}

  /** A plain fact, and the entry it rests on. */
  static Because.Facts because(String fact, Occurrence evidence) {
    return new Because.Facts(fact, List.of(), List.of(evidence));
  }

  /** A fact with one part filled in, and the entry it rests on. */
  static Because.Facts because(String pattern, Object part, Occurrence evidence) {
    return new Because.Facts(pattern, List.of(part), List.of(evidence));
  }
}
