// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.supervision.AgreedStep;

/**
 * What falls due for whom, from the reviews of many cases on one day.
 *
 * <p>An obligation is its holder's, as the case file names them. The months' summaries, for which
 * no source gives a day, are put on the last day of the month that the review is in, one for each
 * allocation of a case holder or specialist. Steps agreed in group supervision are their owners',
 * on the day agreed; those whose day has passed count only in a file that tells what became of any,
 * for elsewhere nobody records that they were taken. What is overdue is in the week of the review.
 */
public final class Workload {

  private static final RuleId SUMMARY = new RuleId("workbook.summarised-every-month");
  private static final String STEP = "A step agreed in group supervision is taken";

  private final Establishment establishment;
  private final LocalDate today;
  private final CaseloadPolicy policy;
  private final List<WorkItem> items;

  private Workload(
      Establishment establishment, LocalDate today, CaseloadPolicy policy, List<WorkItem> items) {
    this.establishment = establishment;
    this.today = today;
    this.policy = policy;
    this.items = items;
  }

  /** Of these reviews, which are all of one day. */
  public static Workload of(
      List<CaseReview> reviews,
      Establishment establishment,
      CaseloadPolicy policy,
      LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    for (CaseReview review : reviews) {
      WorkingDayCalendar calendar = review.situation().calendar();
      for (Obligation each : review.obligations()) {
        each.practitioner()
            .ifPresent(
                holder ->
                    items.add(
                        item(holder, review.file(), duty(each.finding()), each.dueBy())
                            .judged(establishment, calendar, today)));
      }
      Stream.concat(summaries(review.file(), today), steps(review.file(), today))
          .forEach(each -> items.add(each.judged(establishment, calendar, today)));
    }
    return new Workload(
        establishment,
        today,
        policy,
        ImmutableList.sortedCopyOf(Comparator.comparing(WorkItem::dueBy), items));
  }

  private static Unjudged item(
      PractitionerId holder, CaseFile file, WorkItem.Duty duty, LocalDate dueBy) {
    return new Unjudged(holder, file, duty, dueBy);
  }

  /** What comes round again about the same thing is told apart by the day its clock started. */
  private static WorkItem.Duty duty(Finding finding) {
    String about =
        finding.subject().kind() + "-" + finding.subject().id() + "-" + finding.beganOn();
    return new WorkItem.Duty(Optional.of(finding.card().id()), about, finding.card().title());
  }

  private static Stream<Unjudged> steps(CaseFile file, LocalDate today) {
    List<AgreedStep> steps = file.supervisions().steps();
    boolean answered = steps.stream().anyMatch(each -> each.answer().isPresent());
    return file.openness().isOpenOn(today)
        ? steps.stream()
            .filter(each -> each.isOpenOn(today))
            .filter(each -> answered || !each.isOverdueOn(today))
            .map(each -> step(each, file))
        : Stream.empty();
  }

  private static Unjudged step(AgreedStep agreed, CaseFile file) {
    String about = agreed.supervision().supervision().id() + "-" + agreed.number();
    WorkItem.Duty duty = new WorkItem.Duty(Optional.empty(), about, STEP);
    return item(agreed.step().owner(), file, duty, agreed.step().dueBy());
  }

  private static Stream<Unjudged> summaries(CaseFile file, LocalDate today) {
    YearMonth month = YearMonth.from(today);
    return file.openness().isOpenOn(today)
        ? file.team().allocationsOn(today).stream()
            .filter(each -> each.role() != AllocationRole.SUPERVISING_MANAGER)
            .map(each -> summary(each, file, month))
        : Stream.empty();
  }

  private static Unjudged summary(Allocation allocation, CaseFile file, YearMonth month) {
    WorkItem.Duty duty =
        new WorkItem.Duty(
            Optional.of(SUMMARY),
            allocation.id() + "-" + month,
            "The month is summed up in the workbook");
    return item(allocation.practitioner(), file, duty, month.atEndOfMonth());
  }

  /** What falls due for the practitioner, the earliest first; overdue work before all. */
  public List<WorkItem> of(PractitionerId practitioner) {
    return items.stream().filter(each -> each.practitioner().equals(practitioner)).toList();
  }

  /** The practitioner's weeks from the one of the review on, empty ones too. */
  public List<WorkWeek> weeksOf(PractitionerId practitioner, int weeks) {
    LocalDate first = today.with(previousOrSame(DayOfWeek.MONDAY));
    List<WorkWeek> all = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      LocalDate monday = first.plusWeeks(week);
      List<WorkItem> within =
          of(practitioner).stream().filter(each -> mondayOf(each).equals(monday)).toList();
      boolean overloaded = policy.mostInAWeek().filter(most -> within.size() > most).isPresent();
      all.add(new WorkWeek(practitioner, monday, within, overloaded));
    }
    return List.copyOf(all);
  }

  private LocalDate mondayOf(WorkItem item) {
    LocalDate day = item.dueBy().isBefore(today) ? today : item.dueBy();
    return day.with(previousOrSame(DayOfWeek.MONDAY));
  }

  /** The weeks of everybody in post in which more falls due than the council has set. */
  public List<WorkWeek> overloads(int weeks) {
    return establishment.inPostOn(today).stream()
        .flatMap(each -> weeksOf(each, weeks).stream())
        .filter(WorkWeek::overloaded)
        .toList();
  }

  /** An item of which nobody has asked yet what stands in its way. */
  private record Unjudged(
      PractitionerId holder, CaseFile file, WorkItem.Duty duty, LocalDate dueBy) {

    WorkItem judged(Establishment establishment, WorkingDayCalendar calendar, LocalDate today) {
      List<WorkItem.Clash> clashes = new ArrayList<>();
      if (dueBy.isBefore(today)) {
        clashes.add(WorkItem.Clash.ALREADY_OVERDUE);
      } else {
        Optional.of(dueBy)
            .filter(day -> establishment.leaveOf(holder, day).isPresent())
            .ifPresent(day -> clashes.add(WorkItem.Clash.ON_LEAVE));
        if (!calendar.isWorkingDay(dueBy)) {
          clashes.add(WorkItem.Clash.NOT_A_WORKING_DAY);
        }
      }
      return new WorkItem(holder, file.id(), duty, dueBy, clashes);
    }
  }
}
