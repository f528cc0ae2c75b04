// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.HandoverStep;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TakenHandoverStep;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/** That another practitioner came to hold the case: who did before, who does now, until when. */
record CaseHolderChange(AllocationSpan from, AllocationSpan to, Optional<AllocationSpan> next) {

  /** Every change; a new allocation of the same practitioner is none. */
  static List<CaseHolderChange> of(CaseFile file) {
    List<AllocationSpan> holders = Allocated.as(AllocationRole.CASE_HOLDER, file);
    ImmutableList.Builder<CaseHolderChange> changes = ImmutableList.builder();
    for (int at = 1; at < holders.size(); at++) {
      AllocationSpan from = holders.get(at - 1);
      AllocationSpan to = holders.get(at);
      if (!holder(from).equals(holder(to))) {
        Optional<AllocationSpan> next =
            holders.stream()
                .skip(at + 1L)
                .filter(each -> !holder(each).equals(holder(to)))
                .findFirst();
        changes.add(new CaseHolderChange(from, to, next));
      }
    }
    return changes.build();
  }

  Finding judge(Matter matter) {
    List<String> missing =
        Arrays.stream(HandoverStep.values())
            .filter(
                step -> matter.file().teamwork().handoverSteps().stream().noneMatch(isThis(step)))
            .map(CaseHolderChange::code)
            .toList();
    return missing.isEmpty()
        ? matter.kept("handed-over", to.began())
        : matter.broken("missing", to.began(), matter.phrases(missing));
  }

  /** A step of this change: since the holder before took over, and before the next did. */
  private static String code(HandoverStep step) {
    return "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Predicate<TakenHandoverStep> isThis(HandoverStep step) {
    DateSpan within =
        new DateSpan(from.began().on(), next.map(after -> after.began()).map(Occurrence::on));
    return taken ->
        taken.step() == step && within.contains(taken.taken().on()) && isByTheRightOne(taken);
  }

  private boolean isByTheRightOne(TakenHandoverStep taken) {
    boolean byNewHolder = taken.by().equals(holder(to));
    return byNewHolder == (taken.step() == HandoverStep.FILE_READ_BY_NEW_WORKER);
  }

  private static PractitionerId holder(AllocationSpan span) {
    return span.allocation().practitioner();
  }
}
