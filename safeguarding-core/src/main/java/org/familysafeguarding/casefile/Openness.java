// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** On which days the council was working with each child. */
public final class Openness {

  private final ImmutableListMultimap<ChildId, DateSpan> spans;
  private final List<ClosedCase> closures;

  private Openness(Builder builder) {
    ImmutableListMultimap.Builder<ChildId, DateSpan> all = ImmutableListMultimap.builder();
    builder.spans.forEach(all::putAll);
    this.spans = all.build();
    this.closures = ImmutableList.copyOf(builder.closures);
  }

  /**
   * The spans of days on which this child's case was open; the day of closing is not one of them.
   */
  public List<DateSpan> spansOf(ChildId child) {
    return spans.get(child);
  }

  public boolean isOpenOn(ChildId child, LocalDate day) {
    for (DateSpan span : spans.get(child)) {
      if (span.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the case was open for any child. */
  public boolean isOpenOn(LocalDate day) {
    return Iterables.any(spans.values(), span -> span.contains(day));
  }

  /** The first day since that one on which this child's case was not open, where there is one. */
  public Optional<LocalDate> closedFor(ChildId child, LocalDate since) {
    return firstEnd(child, since);
  }

  /**
   * The first day since that one on which none of these children's cases was open any longer.
   *
   * <p>A case that was closed on the very day counts; a later reopening does not bring a duty back.
   */
  public Optional<LocalDate> closedForAll(Set<ChildId> children, LocalDate since) {
    LocalDate latest = since;
    for (ChildId child : children) {
      Optional<LocalDate> end = firstEnd(child, since);
      if (end.isEmpty()) {
        return Optional.empty();
      }
      latest = end.get().isAfter(latest) ? end.get() : latest;
    }
    return children.isEmpty() ? Optional.empty() : Optional.of(latest);
  }

  private Optional<LocalDate> firstEnd(ChildId child, LocalDate since) {
    for (DateSpan span : spans.get(child)) {
      Optional<LocalDate> end = span.endExclusive();
      if (end.isEmpty() || !end.get().isBefore(since)) {
        return end;
      }
    }
    return Optional.empty();
  }

  /** Every closing, reopened since or not. */
  public List<ClosedCase> closures() {
    return closures;
  }

  /** Gathers what a case file's history says of opening and closing. */
  static final class Builder {

    private final Map<ChildId, List<DateSpan>> spans = new LinkedHashMap<>();
    private final List<ClosedCase> closures = new ArrayList<>();

    void opened(ChildId child, LocalDate on) {
      spans.computeIfAbsent(child, none -> new ArrayList<>()).add(DateSpan.from(on));
    }

    void closed(CaseRecordEvent.Closed event, Occurrence when) {
      closures.add(new ClosedCase(event.children(), event.reason(), when));
      event.children().forEach(child -> close(child, when.on()));
    }

    private void close(ChildId child, LocalDate on) {
      List<DateSpan> known = spansOf(child);
      DateSpan last = known.get(known.size() - 1);
      checkArgument(last.endExclusive().isEmpty(), "The case of child %s is already closed", child);
      checkArgument(
          !on.isBefore(last.startInclusive()),
          "The case of child %s cannot close before it opened on %s",
          child,
          last.startInclusive());
      known.set(known.size() - 1, DateSpan.of(last.startInclusive(), on));
    }

    void reopened(ChildId child, LocalDate on) {
      List<DateSpan> known = spansOf(child);
      checkArgument(
          known.get(known.size() - 1).endExclusive().isPresent(),
          "The case of child %s is not closed, so it cannot be reopened",
          child);
      known.add(DateSpan.from(on));
    }

    private List<DateSpan> spansOf(ChildId child) {
      List<DateSpan> known = spans.get(child);
      checkArgument(known != null, "No child %s has been introduced; record them first", child);
      return known;
    }

    Openness build() {
      return new Openness(this);
    }
  }
}
