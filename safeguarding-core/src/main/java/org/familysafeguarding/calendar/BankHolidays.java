// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of one nation, from the first day on which they are known to the last.
 *
 * <p>Between those two days the list is complete: a weekday that is not on it is worked. Outside
 * them nothing is known, and a question about such a day throws {@link
 * OutsideKnownHolidaysException}.
 *
 * <p>Bank holidays change, at times at a few days' notice, as for the State Funeral on Monday 19
 * September 2022. {@link #with} adds such a day, {@link #moved} moves one, and {@link #extendedBy}
 * takes over a newer list, so that no deadline waits for a release of this library. Immutable.
 */
public final class BankHolidays {

  private static final int MOST_YEARS = 200;

  private final String name;
  private final LocalDate knownFrom;
  private final LocalDate knownTo;
  private final long firstEpochDay;
  private final ImmutableSortedMap<LocalDate, BankHoliday> byDay;
  private final ImmutableList<BankHoliday> inOrder;

  /** How many there are up to each known day, that day included. */
  private final int[] countUpTo;

  /** A list that holds every bank holiday from one day to another, both included. */
  public static BankHolidays named(
      String name, LocalDate knownFrom, LocalDate knownTo, Collection<BankHoliday> holidays) {
    TreeMap<LocalDate, BankHoliday> byDay = new TreeMap<>();
    for (BankHoliday holiday : holidays) {
      BankHoliday other = byDay.put(holiday.on(), holiday);
      checkArgument(other == null, "Two bank holidays on one day: %s and %s", other, holiday);
    }
    return new BankHolidays(name, knownFrom, knownTo, byDay);
  }

  /**
   * The list written as text: three lines that say what is known, then a line for each day.
   *
   * <pre>
   * # a comment
   * nation: England and Wales
   * known from: 2024-01-01
   * known to: 2024-12-31
   * 2024-01-01 | New Year's Day | where it is published
   * </pre>
   *
   * <p>Days stand in order, and every whole year that is said to be known has at least one: a year
   * whose holidays were forgotten would put its deadlines too early.
   *
   * @throws IllegalArgumentException with everything that is wrong, a line for each fault
   */
  public static BankHolidays parse(String text) {
    return new BankHolidayText(text).read();
  }

  /**
   * The list for England and Wales that comes with the library, for 2016 to 2028.
   *
   * <p>Each day carries its source. Those of 2028 are computed by the standing rules.
   */
  public static BankHolidays englandAndWales() {
    return BankHolidayText.EnglandAndWales.LIST;
  }

  private BankHolidays(
      String name,
      LocalDate knownFrom,
      LocalDate knownTo,
      SortedMap<LocalDate, BankHoliday> holidays) {
    this.name = requireNonNull(name, "name");
    this.knownFrom = requireNonNull(knownFrom, "knownFrom");
    this.knownTo = requireNonNull(knownTo, "knownTo");
    this.firstEpochDay = knownFrom.toEpochDay();
    this.byDay = ImmutableSortedMap.copyOfSorted(holidays);
    this.inOrder = byDay.values().asList();
    checkArgument(
        !name.isEmpty() && name.equals(name.strip()),
        "The name of a list of bank holidays must be text without space around it, but was '%s'",
        name);
    checkHorizon(knownFrom, knownTo);
    for (BankHoliday holiday : byDay.values()) {
      checkArgument(
          knows(holiday.on()),
          "%s is outside the days that are said to be known, %s to %s",
          holiday,
          knownFrom,
          knownTo);
    }
    this.countUpTo = countUpTo(inOrder, knownFrom, knownTo);
  }

  static void checkHorizon(LocalDate knownFrom, LocalDate knownTo) {
    checkArgument(
        !knownTo.isBefore(knownFrom) && knownTo.isBefore(knownFrom.plusYears(MOST_YEARS)),
        "Bank holidays must be known from one day to the same or a later one, at most %s years on,"
            + " but were given as known from %s to %s",
        MOST_YEARS,
        knownFrom,
        knownTo);
  }

  /** Whose bank holidays these are, such as "England and Wales". */
  public String name() {
    return name;
  }

  /** The first day for which the list is complete. */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /** The last day for which the list is complete. */
  public LocalDate knownTo() {
    return knownTo;
  }

  /** Whether the list can say of this day if it is a bank holiday. */
  public boolean knows(LocalDate day) {
    return !day.isBefore(knownFrom) && !day.isAfter(knownTo);
  }

  /** The bank holiday on this day, if it is one. */
  public Optional<BankHoliday> on(LocalDate day) {
    requireKnown(day);
    return Optional.ofNullable(byDay.get(day));
  }

  /** The bank holidays from one day to another, both included, in order. */
  public List<BankHoliday> between(LocalDate startInclusive, LocalDate endInclusive) {
    checkArgument(
        !endInclusive.isBefore(startInclusive),
        "The end must not come before the start, but %s comes before %s",
        endInclusive,
        startInclusive);
    requireKnown(startInclusive);
    requireKnown(endInclusive);
    return after(startInclusive.minusDays(1), endInclusive);
  }

  /** The bank holidays after one day, up to and including another, in order. */
  List<BankHoliday> after(LocalDate startExclusive, LocalDate endInclusive) {
    return counted(countUpTo(startExclusive), countUpTo(endInclusive));
  }

  /** The same between two days that are known, given as so many days after the first known. */
  List<BankHoliday> afterKnown(int startExclusive, int endInclusive) {
    return counted(countUpTo[startExclusive], countUpTo[endInclusive]);
  }

  private List<BankHoliday> counted(int from, int to) {
    return switch (to - from) {
      case 0 -> ImmutableList.of();
      case 1 -> ImmutableList.of(inOrder.get(from));
      default -> inOrder.subList(from, to);
    };
  }

  private int countUpTo(LocalDate day) {
    long index = day.toEpochDay() - firstEpochDay;
    return index < 0 ? 0 : countUpTo[(int) Math.min(index, countUpTo.length - 1L)];
  }

  private static int[] countUpTo(List<BankHoliday> inOrder, LocalDate from, LocalDate to) {
    int[] counts = new int[Math.toIntExact(DAYS.between(from, to)) + 1];
    for (BankHoliday each : inOrder) {
      counts[Math.toIntExact(DAYS.between(from, each.on()))] = 1;
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    return counts;
  }

  void requireKnown(LocalDate day) {
    if (!knows(day)) {
      throw new OutsideKnownHolidaysException(day, this);
    }
  }

  /**
   * This list with further days, such as one proclaimed since it was made.
   *
   * <p>A day that is a bank holiday already stays as it is, so that an addition does no harm once
   * the library's own list has caught up with it.
   */
  public BankHolidays with(Collection<BankHoliday> extra) {
    TreeMap<LocalDate, BankHoliday> all = new TreeMap<>(byDay);
    extra.forEach(holiday -> all.putIfAbsent(holiday.on(), holiday));
    return new BankHolidays(name, knownFrom, knownTo, all);
  }

  /**
   * This list with one bank holiday moved, as early May 2020 was from Monday the 4th to Friday the
   * 8th. A list that has the move already stays as it is.
   */
  public BankHolidays moved(LocalDate from, BankHoliday to) {
    TreeMap<LocalDate, BankHoliday> all = new TreeMap<>(byDay);
    BankHoliday before = all.remove(from);
    BankHoliday there = all.putIfAbsent(to.on(), to);
    checkArgument(
        (before == null) != (there == null),
        "A bank holiday is moved to a day that is none, but on %s there is %s and on %s %s",
        from,
        before == null ? "none" : before.name(),
        to.on(),
        there == null ? "none" : there.name());
    return new BankHolidays(name, knownFrom, knownTo, all);
  }

  /**
   * This list carried on by a later one of the same nation.
   *
   * <p>From the first day the later list knows, it alone is believed, so that a newly published
   * list also corrects what was computed before it was published.
   *
   * @throws IllegalArgumentException if days between the two lists would be unknown, if the later
   *     list does not reach as far as this one, or if it is another nation's
   */
  public BankHolidays extendedBy(BankHolidays later) {
    checkArgument(
        later.name.equals(name), "Cannot extend the list of %s by that of %s", name, later.name);
    checkArgument(
        !later.knownFrom.isBefore(knownFrom)
            && !later.knownFrom.isAfter(knownTo.plusDays(1))
            && !later.knownTo.isBefore(knownTo),
        "A list known from %s to %s must be extended without a gap, from no earlier day and to no"
            + " earlier day, but was given one known from %s to %s",
        knownFrom,
        knownTo,
        later.knownFrom,
        later.knownTo);
    TreeMap<LocalDate, BankHoliday> all = new TreeMap<>(byDay.headMap(later.knownFrom));
    all.putAll(later.byDay);
    return new BankHolidays(name, knownFrom, later.knownTo, all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BankHolidays that
        && name.equals(that.name)
        && knownFrom.equals(that.knownFrom)
        && knownTo.equals(that.knownTo)
        && byDay.equals(that.byDay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, knownFrom, knownTo, byDay);
  }

  /** Reads "bank holidays of England and Wales from Fri 1 Jan 2016 to Sun 31 Dec 2028". */
  @Override
  public String toString() {
    return "bank holidays of %s from %s to %s"
        .formatted(name, DayText.withWeekday(knownFrom), DayText.withWeekday(knownTo));
  }
}
