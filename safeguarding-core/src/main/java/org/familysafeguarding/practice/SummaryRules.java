// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.practice.FamilySafeguardingRulebook.describedIn;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Topic;
import org.familysafeguarding.workbook.WrittenSummary;

/** How often a chapter of the workbook is summed up. */
final class SummaryRules {

  private static final Topic<AllocationSpan> WRITERS =
      Topic.of(SummaryRules::writers, Subjects::allocation);

  private SummaryRules() {}

  static Rule everyMonth() {
    return Rule.forEachThatApplies(
        RuleCard.of("workbook.summarised-every-month")
            .titled(
                "Every chapter at work is summed up every month",
                Stage.WORKBOOK,
                describedIn(Descriptions.SOFTWARE_MAKER, "monthly summaries"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .taking(
                "A chapter is at work in a calendar month for the whole of which a practitioner of"
                    + " its discipline is allocated and the case is open. No day is given by which"
                    + " a month is summed up, so a summary written later counts."),
        WRITERS,
        SummaryRules::monthly);
  }

  static Rule byInterval() {
    return Rule.forEachSeries(
        RuleCard.of("workbook.summarised-at-interval")
            .titled(
                "Every chapter at work is summed up at the interval the council has set",
                Stage.WORKBOOK,
                Descriptions.unverifiedIn(Descriptions.WEST_BERKSHIRE, "worker's summary"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .taking("Asked only where the council has set an interval."),
        WRITERS,
        SummaryRules::atInterval);
  }

  /** Everybody allocated but supervising managers, who have no chapter of their own work. */
  private static List<AllocationSpan> writers(CaseFile file) {
    return file.team().allocationSpans().stream()
        .filter(span -> span.allocation().role() != AllocationRole.SUPERVISING_MANAGER)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Finding> monthly(AllocationSpan span, Matter matter) {
    List<YearMonth> whole =
        Months.wholeIn(OpenTimes.of(span), matter.today()).stream()
            .filter(month -> matter.file().openness().isOpenOn(month.atEndOfMonth()))
            .toList();
    List<YearMonth> missing = missing(whole, chapterOf(span, matter.file()), matter.file());
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        missing.isEmpty()
            ? matter.kept("every-month", span.began())
            : matter.broken("missing", span.began(), Months.named(missing)));
  }

  private static List<YearMonth> missing(
      List<YearMonth> months, Optional<Discipline> chapter, CaseFile file) {
    return months.stream()
        .filter(
            month -> chapter.isEmpty() || file.workbook().summaryOf(month, chapter.get()).isEmpty())
        .toList();
  }

  private static Optional<Discipline> chapterOf(AllocationSpan span, CaseFile file) {
    return file.team().practitioner(span.allocation().practitioner()).map(Practitioner::discipline);
  }

  private static boolean isOf(AllocationSpan span, WrittenSummary written, CaseFile file) {
    return chapterOf(span, file).equals(Optional.of(written.summary().chapter()));
  }

  private static Findings atInterval(AllocationSpan span, Matter matter) {
    if (!matter.now().policy().sets(PracticeSlots.SUMMARY_INTERVAL)) {
      return Findings.none();
    }
    CaseFile file = matter.file();
    return Findings.join(
        OpenTimes.of(file).stream()
            .filter(open -> open.overlaps(OpenTimes.of(span)))
            .map(
                open -> {
                  DateSpan together = together(open, OpenTimes.of(span));
                  return matter
                      .every(PracticeSlots.SUMMARY_INTERVAL)
                      .judge(turns(together, span, file), together.endExclusive());
                }));
  }

  private static List<Occurrence> turns(DateSpan together, AllocationSpan span, CaseFile file) {
    return Stream.concat(
            Stream.of(new Occurrence(span.began().entry(), together.startInclusive())),
            file.workbook().summaries().stream()
                .filter(each -> isOf(span, each, file))
                .map(WrittenSummary::written)
                .filter(each -> together.contains(each.on())))
        .toList();
  }

  private static DateSpan together(DateSpan one, DateSpan other) {
    DateSpan later = one.startInclusive().isAfter(other.startInclusive()) ? one : other;
    return new DateSpan(
        later.startInclusive(),
        Stream.of(one, other)
            .flatMap(each -> each.endExclusive().stream())
            .min(java.util.Comparator.naturalOrder()));
  }
}
