// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Subject;

/** One child whom a conference considered. */
record ChildAtConference(HeldConference held, ChildId child) {

  ChildAtConference {
    requireNonNull(held, "held");
    requireNonNull(child, "child");
  }

  /** The children of all conferences like this. */
  static List<ChildAtConference> of(CaseFile file, Predicate<HeldConference> like) {
    return file.conferences().all().stream()
        .filter(like)
        .flatMap(
            held ->
                held.conference().children().stream()
                    .map(child -> new ChildAtConference(held, child)))
        .toList();
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
        && held.conference()
            .decisionFor(child)
            .filter(
                decision ->
                    decision.outcome() == ConferenceOutcome.PLAN_NEEDED
                        || (decision.outcome() == ConferenceOutcome.PLAN_CONTINUES
                            && broughtFromElsewhere))
            .isPresent();
  }
}
