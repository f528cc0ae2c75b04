// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.ReportLine;
import org.familysafeguarding.outcome.Study;
import org.familysafeguarding.outcome.Suppression;

/** What was counted, for how many families, and which of it may be shown. */
record OutcomesTable(long families, Study study, Suppression suppression, List<ReportLine> lines) {

  /** The counts of one kind beside a figure, zeros left out. */
  static Map<String, Long> asides(Measurement measurement, Aside.Kind kind) {
    return measurement.evidence().asides().stream()
        .filter(each -> each.kind() == kind && each.count() > 0)
        .collect(
            Collectors.toMap(Aside::of, Aside::count, Long::sum, java.util.LinkedHashMap::new));
  }
}
