// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.spi.PersonIdentifier;

/**
 * The rows to search by that a history gives: texts, and days that may be missing.
 *
 * <p>Few kinds of event give any, so a history of those kinds alone gives the same rows.
 */
record Projection(
    List<List<Object>> persons, List<List<Object>> plans, List<List<Object>> allocations) {

  private static final Set<Class<?>> RELEVANT =
      Set.of(
          FamilyEvent.ChildJoined.class,
          FamilyEvent.ChildUpdated.class,
          FamilyEvent.AdultJoined.class,
          FamilyEvent.AdultUpdated.class,
          PlanEvent.Started.class,
          PlanEvent.Ended.class,
          TeamEvent.Allocated.class,
          TeamEvent.AllocationEnded.class,
          CaseRecordEvent.Corrected.class,
          CaseRecordEvent.StruckOut.class);

  static final Projection NONE = new Projection(List.of(), List.of(), List.of());

  /** The rows of both. */
  Projection and(Projection other) {
    return new Projection(
        both(persons, other.persons),
        both(plans, other.plans),
        both(allocations, other.allocations));
  }

  private static List<List<Object>> both(List<List<Object>> some, List<List<Object>> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Whether an event of that kind can change a row. */
  static boolean dependsOn(EventKind kind) {
    return RELEVANT.contains(kind.type());
  }

  /**
   * The rows that entries give which are added to a history and put nothing in it right.
   *
   * <p>What they begin may have been recorded as ended before; of the rest of the history, these
   * rows take nothing.
   *
   * @param endings the entries of the history that stand and end something
   */
  static Projection after(CaseFileId file, List<Entry> endings, List<Entry> added) {
    return of(file, Stream.concat(endings.stream(), added.stream()).toList());
  }

  static Projection of(CaseFileId file, List<Entry> entries) {
    CaseHistory history = CaseHistory.of(file, entries);
    List<Entry> standing = history.standing();
    List<List<Object>> persons =
        PersonIdentifier.in(history).stream()
            .map(each -> List.<Object>of(file, Scheme.of(each), Scheme.value(each)))
            .sorted(comparing(List::toString))
            .toList();
    return new Projection(persons, rows(file, plans(standing)), rows(file, allocations(standing)));
  }

  private static List<List<Object>> rows(CaseFileId file, Map<String, Course> courses) {
    List<List<Object>> rows = new ArrayList<>();
    courses.forEach((id, course) -> rows.add(course.row(file, id)));
    return rows;
  }

  private static Map<String, Course> plans(List<Entry> standing) {
    Map<String, Course> plans = new LinkedHashMap<>();
    for (Entry entry : standing) {
      if (entry.event() instanceof PlanEvent.Started started) {
        Plan plan = started.plan();
        plans.put(
            plan.id().value(),
            new Course(plan.kind().name(), plan.child().value(), entry.occurredOn()));
      }
    }
    for (Entry entry : standing) {
      if (entry.event() instanceof PlanEvent.Ended ended) {
        plans.computeIfPresent(
            ended.plan().value(), (id, course) -> course.endedOn(entry.occurredOn()));
      }
    }
    return plans;
  }

  private static Map<String, Course> allocations(List<Entry> standing) {
    Map<String, Course> allocations = new LinkedHashMap<>();
    for (Entry entry : standing) {
      if (entry.event() instanceof TeamEvent.Allocated allocated) {
        Allocation allocation = allocated.allocation();
        allocations.put(
            allocation.id().value(),
            new Course(
                allocation.practitioner().value(), allocation.role().name(), entry.occurredOn()));
      }
    }
    for (Entry entry : standing) {
      if (entry.event() instanceof TeamEvent.AllocationEnded ended) {
        allocations.computeIfPresent(
            ended.allocation().value(), (id, course) -> course.endedOn(entry.occurredOn()));
      }
    }
    return allocations;
  }

  /** Something that began and may have ended, with two words about it. */
  private record Course(
      String first, String second, LocalDate startedOn, Optional<LocalDate> endedOn) {

    Course(String first, String second, LocalDate startedOn) {
      this(first, second, startedOn, Optional.empty());
    }

    Course endedOn(LocalDate day) {
      return new Course(first, second, startedOn, Optional.of(day));
    }

    List<Object> row(CaseFileId file, String id) {
      return List.of(file, id, first, second, startedOn, endedOn);
    }
  }
}
