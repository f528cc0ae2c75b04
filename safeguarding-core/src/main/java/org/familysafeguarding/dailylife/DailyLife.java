// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.dailylife;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.people.ChildId;

/**
 * What partner agencies and schools told of a family's daily life, in the order they told it.
 *
 * <p>Where two partners' reports of one kind speak of the same day, the later one is right about
 * it. Of two accounts of a child's attendance that overlap, only the later stands: sessions cannot
 * be told apart by day.
 */
public final class DailyLife {

  private final List<PartnerReport> reports;
  private final List<SchoolAttendance> attendances;

  private DailyLife(Builder builder) {
    this.reports = ImmutableList.copyOf(builder.reports);
    this.attendances = ImmutableList.copyOf(builder.attendances);
  }

  /** Begins with nothing told. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every report of a partner, superseded ones too. */
  public List<PartnerReport> reports() {
    return reports;
  }

  /** The accounts of attendance that stand. */
  public List<SchoolAttendance> attendances() {
    return attendances;
  }

  /** The accounts of one child's attendance that stand. */
  public List<SchoolAttendance> attendancesOf(ChildId child) {
    return attendances.stream().filter(each -> each.child().equals(child)).toList();
  }

  /** The days of that kind of dealing, in order, each once for every dealing on it. */
  public List<LocalDate> dealings(DealingKind kind) {
    List<PartnerReport> ofKind = of(kind);
    List<LocalDate> days = new ArrayList<>();
    for (int each = 0; each < ofKind.size(); each++) {
      List<PartnerReport> later = ofKind.subList(each + 1, ofKind.size());
      ofKind.get(each).dealings().stream()
          .filter(day -> later.stream().noneMatch(report -> report.period().contains(day)))
          .forEach(days::add);
    }
    return days.stream().sorted().collect(ImmutableList.toImmutableList());
  }

  /** The days about which partners told of that kind of dealing: spans in order and apart. */
  public List<DateSpan> toldOf(DealingKind kind) {
    List<DateSpan> told = new ArrayList<>();
    of(kind).stream()
        .map(PartnerReport::period)
        .sorted(Comparator.comparing(DateSpan::startInclusive))
        .forEach(span -> join(told, span));
    return ImmutableList.copyOf(told);
  }

  private static void join(List<DateSpan> told, DateSpan next) {
    DateSpan last = told.isEmpty() ? next : told.get(told.size() - 1);
    LocalDate end = last.endExclusive().orElseThrow();
    LocalDate nextEnd = next.endExclusive().orElseThrow();
    if (told.isEmpty() || next.startInclusive().isAfter(end)) {
      told.add(next);
    } else if (nextEnd.isAfter(end)) {
      told.set(told.size() - 1, DateSpan.of(last.startInclusive(), nextEnd));
    }
  }

  private List<PartnerReport> of(DealingKind kind) {
    return reports.stream().filter(each -> each.kind() == kind).toList();
  }

  /** Gathers what a case file's history says of daily life. */
  public static final class Builder {

    private final List<PartnerReport> reports = new ArrayList<>();
    private final List<SchoolAttendance> attendances = new ArrayList<>();

    private Builder() {}

    public void told(PartnerReport report) {
      reports.add(report);
    }

    public void told(SchoolAttendance attendance) {
      attendances.removeIf(
          each ->
              each.child().equals(attendance.child())
                  && each.period().overlaps(attendance.period()));
      attendances.add(attendance);
    }

    public DailyLife build() {
      return new DailyLife(this);
    }
  }
}
