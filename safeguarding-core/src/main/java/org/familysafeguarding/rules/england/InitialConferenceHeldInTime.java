// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimedDuty;

/**
 * The initial conference is held in time, counted from the strategy discussion.
 *
 * <p>Where there were several discussions, the one that began the enquiry starts the clock. A
 * conference adjourned for want of a quorum does not stop it. The duty is owed to each child for
 * whom the enquiry found that a conference is needed.
 */
final class InitialConferenceHeldInTime implements Rule {

  private final Timescale limit;
  private final RuleCard card;

  InitialConferenceHeldInTime(Timescale limit, Authority authority) {
    this.limit = limit;
    this.card =
        RuleCard.of("conference.initial-held-in-time")
            .titled(
                "The initial conference is held within " + limit + " of the strategy discussion",
                Stage.CONFERENCE,
                authority,
                DutyHolder.TEAM_MANAGER);
  }

  @Override
  public RuleCard card() {
    return card;
  }

  @Override
  public Findings evaluate(CaseFile file, Situation now) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (CourseOfEnquiry course : file.enquiries().all()) {
      for (ChildId child : course.childrenNeedingConference()) {
        findings.add(judge(course, child, file, now));
      }
    }
    return Findings.of(findings.build());
  }

  private Finding judge(CourseOfEnquiry course, ChildId child, CaseFile file, Situation now) {
    Subject subject = Subjects.of(course, child);
    if (course.discussion().isEmpty()) {
      return Finding.undetermined(
          card, subject, "the strategy discussion that began the enquiry", course.started());
    }
    Occurrence discussed = course.discussion().get().held();
    Optional<HeldConference> held =
        file.conferences().initialAfter(course.enquiry().id(), child, discussed.on());
    return TimedDuty.of(card, subject, discussed, limit)
        .doneBy(held.map(HeldConference::met))
        .ceasingWhenClosed(file.openness(), Set.of(child))
        .judge(now);
  }
}
