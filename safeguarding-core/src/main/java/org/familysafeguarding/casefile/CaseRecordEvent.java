// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.departure.Departure;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.FamilyName;

/** Something done to the case file itself: opening, closing, reopening, putting right. */
public sealed interface CaseRecordEvent extends CaseEvent {

  /** A council opened a case file for a family. */
  record Opened(FamilyName family, Agency council) implements CaseRecordEvent {

    public Opened {
      requireNonNull(family, "family");
      requireNonNull(council, "council");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.opened(this, when);
    }
  }

  /** The council stopped working with these children. */
  record Closed(Set<ChildId> children, ClosureReason reason) implements CaseRecordEvent {

    public Closed {
      children = ImmutableSortedSet.copyOf(children);
      requireNonNull(reason, "reason");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.closed(this, when);
    }
  }

  /** The council began to work with these children again. */
  record Reopened(Set<ChildId> children, Narrative why) implements CaseRecordEvent {

    public Reopened {
      children = ImmutableSortedSet.copyOf(children);
      requireNonNull(why, "why");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.reopened(this, when);
    }
  }

  /** Somebody agreed, in a role that allows it, to depart from a rule in one matter. */
  record DepartureAgreed(Departure departure) implements CaseRecordEvent {

    public DepartureAgreed {
      requireNonNull(departure, "departure");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.departureAgreed(this, when);
    }
  }

  /** An earlier entry was put right: this is what happened, on the day this entry gives. */
  record Corrected(EntryId entry, CaseEvent event, Narrative why) implements CaseRecordEvent {

    public Corrected {
      requireNonNull(entry, "entry");
      requireNonNull(event, "event");
      requireNonNull(why, "why");
      if (event instanceof Corrected || event instanceof StruckOut) {
        throw new IllegalArgumentException(
            "event must say what happened; to undo a correction of entry "
                + entry
                + ", strike that correction out");
      }
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.corrected(this, when);
    }
  }

  /**
   * An earlier entry was struck out; it told of something that did not happen, or not in this
   * family.
   */
  record StruckOut(EntryId entry, Narrative why) implements CaseRecordEvent {

    public StruckOut {
      requireNonNull(entry, "entry");
      requireNonNull(why, "why");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.struckOut(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void opened(Opened event, Occurrence when);

    void closed(Closed event, Occurrence when);

    void reopened(Reopened event, Occurrence when);

    void departureAgreed(DepartureAgreed event, Occurrence when);

    void corrected(Corrected event, Occurrence when);

    void struckOut(StruckOut event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.caseRecord(this, when);
  }
}
