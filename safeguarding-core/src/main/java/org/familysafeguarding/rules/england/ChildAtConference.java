// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.Topic;

/** One child whom a conference considered. */
record ChildAtConference(HeldConference held, ChildId child) {

  /** The children of the review conferences that went ahead. */
  static final Topic<ChildAtConference> REVIEWED =
      Topic.of(
          file -> of(file, held -> held.wentAhead() && held.isReview()),
          ChildAtConference::subject);

  ChildAtConference {
    requireNonNull(held, "held");
    requireNonNull(child, "child");
  }

  /** The children of all conferences like this. */
  static List<ChildAtConference> of(CaseFile file, Predicate<HeldConference> like) {
    ImmutableList.Builder<ChildAtConference> all = ImmutableList.builder();
    for (HeldConference held : file.conferences().all()) {
      if (like.test(held)) {
        held.conference().children().forEach(child -> all.add(new ChildAtConference(held, child)));
      }
    }
    return all.build();
  }

  Subject subject() {
    return Subject.of(Subject.Kind.CONFERENCE, held.conference().id(), child);
  }

  Occurrence met() {
    return held.met();
  }

  /** Whether the conference decided that a plan of this council begins for the child. */
  boolean beginsPlan() {
    ConferencePurpose purpose = held.conference().purpose();
    boolean broughtFromElsewhere = purpose instanceof ConferencePurpose.TransferIn;
    return purpose.mayBeginPlans()
        && (decided(ConferenceOutcome.PLAN_NEEDED)
            || (broughtFromElsewhere && decided(ConferenceOutcome.PLAN_CONTINUES)));
  }

  private boolean decided(ConferenceOutcome outcome) {
    Optional<ConferenceDecision> decision = held.conference().decisionFor(child);
    return decision.isPresent() && decision.get().outcome() == outcome;
  }
}
