// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseHistory;

/** What is to be done in one file, and the day on which that was judged, if it ever was. */
record KeptWork(Optional<LocalDate> judgedOn, List<WorkItem> items) {

  KeptWork {
    items = List.copyOf(items);
  }

  static KeptWork none() {
    return new KeptWork(Optional.empty(), List.of());
  }

  static KeptWork judged(WorkJudge judge, CaseHistory history) {
    LocalDate today = judge.today();
    return new KeptWork(Optional.of(today), asked(judge, history, today));
  }

  Optional<WorkDifference> difference(WorkJudge judge, CaseHistory history) {
    List<WorkItem> asked = asked(judge, history, judgedOn.orElseGet(judge::today));
    List<WorkItem> missing = without(asked, items);
    List<WorkItem> surplus = without(items, asked);
    return missing.isEmpty() && surplus.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkDifference(history.id(), missing, surplus));
  }

  private static List<WorkItem> asked(WorkJudge judge, CaseHistory history, LocalDate on) {
    return history.version() == 0 ? List.of() : judge.workOf(history, on);
  }

  /** Each item takes one of its kind away, for the judge may ask twice for what looks the same. */
  private static List<WorkItem> without(List<WorkItem> items, List<WorkItem> others) {
    List<WorkItem> left = new ArrayList<>(items);
    others.forEach(left::remove);
    return left;
  }
}
