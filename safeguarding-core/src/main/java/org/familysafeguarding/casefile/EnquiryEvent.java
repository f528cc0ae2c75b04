// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.MultiAgencyTeam;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.ChildId;

/** Something done on suspicion of significant harm. */
public sealed interface EnquiryEvent extends CaseEvent {

  /** A strategy discussion was held. */
  record StrategyDiscussionHeld(StrategyDiscussion discussion) implements EnquiryEvent {

    public StrategyDiscussionHeld {
      requireNonNull(discussion, "discussion");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.strategyDiscussionHeld(this, when);
    }
  }

  /** The agreed record of a strategy discussion was given to those who took part. */
  record StrategyRecordShared(StrategyDiscussionId discussion) implements EnquiryEvent {

    public StrategyRecordShared {
      requireNonNull(discussion, "discussion");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.strategyRecordShared(this, when);
    }
  }

  /** A section 47 enquiry began. */
  record Started(Enquiry enquiry) implements EnquiryEvent {

    public Started {
      requireNonNull(enquiry, "enquiry");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.started(this, when);
    }
  }

  /** A multi-agency child protection team took up the case. */
  record MultiAgencyTeamEngaged(MultiAgencyTeam team) implements EnquiryEvent {

    public MultiAgencyTeamEngaged {
      requireNonNull(team, "team");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.multiAgencyTeamEngaged(this, when);
    }
  }

  /** Something else was done in the course of an enquiry. */
  record StepTaken(EnquiryId enquiry, Set<ChildId> children, EnquiryStep step)
      implements EnquiryEvent {

    public StepTaken {
      requireNonNull(enquiry, "enquiry");
      requireNonNull(step, "step");
      children = ImmutableSortedSet.copyOf(children);
      checkArgument(!children.isEmpty(), "A step of enquiry %s must name a child", enquiry);
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** An enquiry reached its conclusion for some or all of its children. */
  record Concluded(EnquiryId enquiry, EnquiryConclusion conclusion) implements EnquiryEvent {

    public Concluded {
      requireNonNull(enquiry, "enquiry");
      requireNonNull(conclusion, "conclusion");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.concluded(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void strategyDiscussionHeld(StrategyDiscussionHeld event, Occurrence when);

    void strategyRecordShared(StrategyRecordShared event, Occurrence when);

    void started(Started event, Occurrence when);

    void multiAgencyTeamEngaged(MultiAgencyTeamEngaged event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void concluded(Concluded event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.enquiry(this, when);
  }
}
