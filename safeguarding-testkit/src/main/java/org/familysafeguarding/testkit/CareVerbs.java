// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.meeting;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.CareReviewId;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.care.PlacementTerms;
import org.familysafeguarding.casefile.CareEvent;
import org.familysafeguarding.people.ChildId;

/** Telling of children who are looked after. */
@CheckReturnValue
interface CareVerbs extends CaseWriting {

  /** A child becomes looked after. */
  default FamilyCase becameLookedAfter(String id, String child, LegalStatus legalStatus) {
    return record(
        new CareEvent.Began(
            new EpisodeOfCare(new CareEpisodeId(id), new ChildId(child), legalStatus)));
  }

  /** The footing on which a child is looked after changes. */
  default FamilyCase legalStatusChanged(String episode, LegalStatus legalStatus) {
    return record(new CareEvent.LegalStatusChanged(new CareEpisodeId(episode), legalStatus));
  }

  /** A step is taken for a looked-after child; nobody is named. */
  default FamilyCase stepTaken(String episode, CareStep step) {
    return record(new CareEvent.StepTaken(new CareEpisodeId(episode), step, Optional.empty()));
  }

  /** A looked-after child moves to live somewhere; the terms are not recorded. */
  default FamilyCase placed(String id, String episode, PlacementKind kind) {
    return record(
        new CareEvent.Placed(
            new Placement(
                new PlacementId(id), new CareEpisodeId(episode), kind, Optional.empty())));
  }

  /** A looked-after child moves to live somewhere, on these terms. */
  default FamilyCase placed(String id, String episode, PlacementKind kind, PlacementTerms terms) {
    return record(
        new CareEvent.Placed(
            new Placement(
                new PlacementId(id), new CareEpisodeId(episode), kind, Optional.of(terms))));
  }

  /** A step is taken about a placement; nobody is named. */
  default FamilyCase stepTaken(String placement, PlacementStep step) {
    return record(
        new CareEvent.PlacementStepTaken(new PlacementId(placement), step, Optional.empty()));
  }

  /** A placement ends. */
  default FamilyCase placementEnded(String id) {
    return record(new CareEvent.PlacementEnded(new PlacementId(id)));
  }

  /** {@code CH1} reviews a looked-after child's case with {@code SW1}. */
  default FamilyCase careReviewed(String id, String episode) {
    return record(
        new CareEvent.Reviewed(
            new CareReview(
                new CareReviewId(id),
                new CareEpisodeId(episode),
                new PractitionerId("CH1"),
                meeting(new String[] {"CH1", "SW1"}),
                Optional.empty())));
  }

  /** A child is no longer looked after. */
  default FamilyCase leftCare(String episode, LeavingCare reason) {
    return record(new CareEvent.Left(new CareEpisodeId(episode), reason));
  }
}
