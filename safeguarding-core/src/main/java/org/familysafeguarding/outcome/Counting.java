// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.outcome;

import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;

/** How some measures are counted: first family by family, then from the sums. */
interface Counting {

  /** Adds what this file tells; it tells nothing later than the censoring day. */
  void count(CaseFile file, Study study, Tally.Builder tally);

  Stream<Measurement> measurements(Tally tally, Study study);
}
