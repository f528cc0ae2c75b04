// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.agency.Membership;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TrainingKind;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.establishment.Belonging;
import org.familysafeguarding.establishment.Engagement;
import org.familysafeguarding.establishment.EstablishedTeam;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.EstablishmentDraft;
import org.familysafeguarding.establishment.EstablishmentFact;
import org.familysafeguarding.establishment.Fte;
import org.familysafeguarding.establishment.HeldTraining;
import org.familysafeguarding.establishment.Post;
import org.familysafeguarding.establishment.PostFilling;
import org.familysafeguarding.establishment.PostId;
import org.familysafeguarding.establishment.PostTerms;
import org.familysafeguarding.establishment.Seat;
import org.familysafeguarding.testkit.UsualTeam;

/** The usual team, everybody full time in a post of theirs and trained, and more where told. */
final class SmallTeam {

  static final LocalDate SET_UP = day("Mon 3 Jun 2024");

  private SmallTeam() {}

  static Establishment and(EstablishmentFact... more) {
    List<EstablishmentFact> facts = new ArrayList<>();
    DateSpan since = DateSpan.from(SET_UP);
    facts.add(new EstablishedTeam(UsualTeam.team().id(), UsualTeam.team().name(), since));
    for (Membership member : UsualTeam.team().members()) {
      Practitioner practitioner = UsualTeam.practitioner(member.practitioner().value());
      PostId post = new PostId("P-" + practitioner.id());
      PostTerms terms = new PostTerms(UsualTeam.COUNCIL.id(), practitioner.employer());
      facts.add(new Post(post, practitioner.discipline(), Fte.FULL, terms, since));
      Belonging belonging = member.manages() ? Belonging.MANAGER : Belonging.CORE;
      facts.add(new Seat(post, UsualTeam.team().id(), belonging, Fte.FULL, since));
      facts.add(new PostFilling(post, practitioner.id(), Engagement.PERMANENT, since));
      facts.add(trained(practitioner.id(), since));
    }
    facts.addAll(List.of(more));
    return Establishment.of(
        new EstablishmentDraft(
            UsualTeam.COUNCIL.id(), UsualTeam.agencies(), UsualTeam.practitioners(), facts));
  }

  private static HeldTraining trained(PractitionerId practitioner, DateSpan since) {
    return new HeldTraining(practitioner, TrainingKind.MOTIVATIONAL_INTERVIEWING, since);
  }
}
