// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.WrittenEntry;

/** That no month passes in which a child is neither seen nor heard. */
final class ChildHeard {

  private ChildHeard() {}

  static Rule everyMonth() {
    return Rule.forEachThatApplies(
        RuleCard.of("workbook.child-heard-every-month")
            .titled(
                "Every month each child is seen, or the child's voice is written down",
                Stage.WORKBOOK,
                FamilySafeguardingRulebook.inferredFrom(
                    Descriptions.WIGAN_REVIEW, "voice of the child"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Calendar months are looked at that are over, for the whole of which the child was"
                    + " born and alive and the case open, and before which somebody was allocated."),
        file -> file.family().children(),
        Subjects::child,
        ChildHeard::judge);
  }

  private static Optional<Finding> judge(Child child, Matter matter) {
    CaseFile file = matter.file();
    List<AllocationSpan> spans = file.team().allocationSpans();
    return spans.isEmpty() ? Optional.empty() : judge(child, spans.get(0).began(), matter);
  }

  private static Optional<Finding> judge(Child child, Occurrence taken, Matter matter) {
    boolean asked = false;
    List<YearMonth> unheard = new ArrayList<>();
    for (YearMonth month : Months.wholeIn(DateSpan.from(taken.on()), matter.today())) {
      if (isThere(child, month.atDay(1), matter.file())
          && isThere(child, month.atEndOfMonth(), matter.file())) {
        asked = true;
        if (!isHeard(child, month, matter.file())) {
          unheard.add(month);
        }
      }
    }
    if (!asked) {
      return Optional.empty();
    }
    return Optional.of(
        unheard.isEmpty()
            ? matter.kept("heard", taken)
            : matter.broken("unheard", taken, Months.named(unheard)));
  }

  private static boolean isThere(Child child, LocalDate day, CaseFile file) {
    boolean born = file.family().bornOn(child.id()).filter(on -> !on.isAfter(day)).isPresent();
    boolean died = file.family().diedOn(child.id()).filter(on -> !on.isAfter(day)).isPresent();
    return born && !died && file.openness().isOpenOn(child.id(), day);
  }

  private static boolean isHeard(Child child, YearMonth month, CaseFile file) {
    DateSpan days = Months.daysOf(month);
    return file.visits().firstThatSaw(child.id(), days).isPresent()
        || Iterables.any(
            file.workbook().entries(),
            each -> days.contains(each.written().on()) && holdsVoiceOf(child, each));
  }

  private static boolean holdsVoiceOf(Child child, WrittenEntry written) {
    return written.entry().about().contains(child.id())
        && Iterables.any(
            written.entry().passages(),
            passage -> passage.kind() == Passage.Kind.VOICE_OF_THE_CHILD);
  }
}
