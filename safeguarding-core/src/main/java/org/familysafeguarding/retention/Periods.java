// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.retention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LeftCare;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosedCase;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.NumberSlot;

/**
 * The periods that one file is kept for.
 *
 * <p>Readings taken. Whether harm was looked into is asked of the whole file: a strategy
 * discussion, an enquiry, a conference, or a child protection plan makes it so for every child in
 * it. The day of an adoption order is on no file: adoption is counted from the later of the days on
 * which being looked after ended by it and the case was closed for it. "18 and 3 years without
 * activity" can be read as three years after the last activity once the child is 18, or as three
 * years after the 18th birthday; both are waited for: for a child who is 18 on Sunday 6 May 2035 in
 * a file last written to on Friday 1 August 2025, to Saturday 6 May 2038. A child born on 29
 * February is a year older on 1 March.
 */
final class Periods {

  private static final int COMING_OF_AGE = 18;

  private final CaseFile file;
  private final LocalPolicy policy;
  private final LocalDate askedOn;

  Periods(CaseFile file, LocalPolicy policy, LocalDate askedOn) {
    this.file = file;
    this.policy = policy;
    this.askedOn = askedOn;
  }

  List<KeptBecause> reasons() {
    List<KeptBecause> all =
        Stream.concat(
                file.family().children().stream().flatMap(child -> of(child).stream()),
                ofFile().stream())
            .distinct()
            .toList();
    return all.stream()
        .sorted(Comparator.comparing(each -> each.lapsesOn().orElse(LocalDate.MAX)))
        .toList();
  }

  private List<KeptBecause> ofFile() {
    ImmutableList.Builder<KeptBecause> reasons = ImmutableList.builder();
    if (file.family().children().isEmpty()) {
      reasons.add(new KeptBecause.NotKnown(KeptBecause.Missing.ANY_CHILD));
    }
    if (!file.allegations().all().isEmpty()) {
      reasons.add(new KeptBecause.NotKnown(KeptBecause.Missing.PERIOD_OF_AN_ALLEGATION));
    }
    return reasons.build();
  }

  private List<KeptBecause> of(Child child) {
    ImmutableList.Builder<KeptBecause> reasons = ImmutableList.builder();
    Optional<LocalDate> closed = closed(child.id());
    if (closed.isEmpty()) {
      reasons.add(new KeptBecause.StillOpen(child.id()));
    }
    adopted(child.id())
        .ifPresent(on -> reasons.add(period(RetentionSlots.ADOPTION_FROM_ORDER, child, on)));
    boolean looksIntoHarm = looksIntoHarm();
    boolean lookedAfter = !file.care().of(child.id()).isEmpty();
    if (looksIntoHarm) {
      closed.ifPresent(
          on -> reasons.add(period(RetentionSlots.PROTECTION_FROM_CLOSURE, child, on)));
    }
    if (lookedAfter || !looksIntoHarm) {
      reasons.addAll(
          file.family()
              .bornOn(child.id())
              .map(born -> lookedAfter ? lookedAfter(child, born) : inNeed(child, born))
              .orElseGet(() -> List.of(new KeptBecause.NotKnown(KeptBecause.Missing.A_BIRTH))));
    }
    return reasons.build();
  }

  /** The day on which the child's case was last closed, unless it is open. */
  private Optional<LocalDate> closed(ChildId child) {
    return file.openness().spansOf(child).stream()
        .reduce((earlier, later) -> later)
        .flatMap(span -> span.endExclusive());
  }

  private Optional<LocalDate> adopted(ChildId child) {
    Stream<Occurrence> leftCare =
        file.care().of(child).stream()
            .map(CourseOfCare::end)
            .flatMap(Optional::stream)
            .filter(end -> end.reason() == LeavingCare.ADOPTED)
            .map(LeftCare::left);
    Stream<Occurrence> closings =
        file.openness().closures().stream()
            .filter(each -> each.reason() == ClosureReason.ADOPTED)
            .filter(each -> each.children().contains(child))
            .map(ClosedCase::closed);
    return Stream.concat(leftCare, closings).map(Occurrence::on).max(Comparator.naturalOrder());
  }

  private boolean looksIntoHarm() {
    return !file.enquiries().discussions().isEmpty()
        || !file.enquiries().all().isEmpty()
        || !file.conferences().all().isEmpty()
        || !file.plans().of(PlanKind.CHILD_PROTECTION).isEmpty();
  }

  private List<KeptBecause> lookedAfter(Child child, LocalDate born) {
    KeptBecause fromDeathOrBirth =
        file.family()
            .diedOn(child.id())
            .filter(died -> died.isBefore(anniversary(born, COMING_OF_AGE)))
            .map(died -> period(RetentionSlots.LOOKED_AFTER_FROM_DEATH, child, died))
            .orElseGet(() -> period(RetentionSlots.LOOKED_AFTER_FROM_BIRTH, child, born));
    return List.of(fromDeathOrBirth);
  }

  private List<KeptBecause> inNeed(Child child, LocalDate born) {
    LocalDate ofAge = period(RetentionSlots.IN_NEED_AGE, child, born).endsOn();
    LocalDate lastActivity =
        file.standing().stream()
            .map(Entry::occurredOn)
            .max(Comparator.naturalOrder())
            .orElse(ofAge);
    LocalDate later = lastActivity.isAfter(ofAge) ? lastActivity : ofAge;
    return List.of(
        period(RetentionSlots.IN_NEED_AGE, child, born),
        period(RetentionSlots.IN_NEED_INACTIVE, child, later));
  }

  private KeptBecause.Period period(NumberSlot slot, Child child, LocalDate from) {
    int years = policy.on(askedOn, slot);
    return new KeptBecause.Period(slot, years, from, child.id(), anniversary(from, years));
  }

  private static LocalDate anniversary(LocalDate day, int years) {
    LocalDate same = day.plusYears(years);
    return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
  }
}
