// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;

/**
 * What happened to one child, in the order of the days, each thing once.
 *
 * <p>Nothing is written for it. What was recorded once, a visit, a review, a significant entry of
 * the workbook, is read again from where it stands: an entry of the file gives one item to the
 * chronology of each child it names, and never two. Of the workbook only what is significant is in
 * it. What concerns the whole family, such as a group supervision or the progress of a parent with
 * a module, stands in the chronology of every child.
 */
public record Chronology(ChildId child, List<ChronologyItem> items) {

  private static final Set<EventKind> OF_EVERY_CHILD =
      ImmutableSet.of(EventKind.GROUP_SUPERVISION_HELD, EventKind.MODULE_MOVED);

  private static final Set<EventKind> NOT_EVENTS_OF_A_LIFE =
      ImmutableSet.of(
          EventKind.CHILD_UPDATED,
          EventKind.ADULT_UPDATED,
          EventKind.INFORMATION_WEIGHED,
          EventKind.INFORMATION_SHARED,
          EventKind.ASSESSMENT_REVIEW_POINT_SET);

  /** Keeps its own list of the items. */
  public Chronology {
    requireNonNull(child, "child");
    items = List.copyOf(items);
  }

  /** The chronology of a child, as far as the file tells it; give a view's file for a reader. */
  public static Chronology of(ChildId child, CaseFile file) {
    Naming naming = Naming.in(file);
    return new Chronology(
        child,
        file.standing().stream()
            .filter(entry -> belongs(entry.event(), child, naming))
            .map(entry -> new ChronologyItem(entry.occurrence(), entry.kind(), words(entry)))
            .collect(Collectors.toUnmodifiableList()));
  }

  private static boolean belongs(CaseEvent event, ChildId child, Naming naming) {
    if (event instanceof CaseRecordEvent.Opened || NOT_EVENTS_OF_A_LIFE.contains(event.kind())) {
      return false;
    }
    if (event instanceof PracticeEvent.WorkbookEntryWritten written) {
      return isSignificantFor(written.entry(), child);
    }
    return OF_EVERY_CHILD.contains(event.kind()) || naming.names(event, child);
  }

  private static boolean isSignificantFor(WorkbookEntry entry, PersonId child) {
    return entry.significance() == Significance.SIGNIFICANT && entry.about().contains(child);
  }

  private static Optional<Narrative> words(Entry entry) {
    if (entry.event() instanceof PracticeEvent.WorkbookEntryWritten written) {
      return written.entry().passages().stream().map(Passage::text).findFirst();
    }
    return entry.event() instanceof DirectWorkEvent.ModuleMoved moved
        ? moved.move().reason()
        : Optional.empty();
  }
}
