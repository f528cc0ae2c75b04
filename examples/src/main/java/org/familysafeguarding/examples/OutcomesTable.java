// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.familysafeguarding.outcome.Aside;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Outcomes;
import org.familysafeguarding.outcome.ReportLine;
import org.familysafeguarding.outcome.Study;
import org.familysafeguarding.outcome.Suppression;

/** What was counted, for how many families, and which of it may be shown. */
record OutcomesTable(Outcomes outcomes, Suppression suppression, List<ReportLine> lines) {

  /** Hides what is to be hidden, of the families' figures and of those of the staff. */
  static OutcomesTable of(Outcomes outcomes, List<Measurement> staff, Suppression suppression) {
    List<Measurement> all = new ArrayList<>(outcomes.measurements());
    all.addAll(staff);
    return new OutcomesTable(outcomes, suppression, suppression.lines(all));
  }

  long families() {
    return outcomes.families();
  }

  Study study() {
    return outcomes.study();
  }

  /** The counts of one kind beside a figure, zeros left out. */
  static Map<String, Long> asides(Measurement measurement, Aside.Kind kind) {
    return measurement.evidence().asides().stream()
        .filter(each -> each.kind() == kind && each.count() > 0)
        .collect(
            Collectors.toMap(Aside::of, Aside::count, Long::sum, java.util.LinkedHashMap::new));
  }
}
