// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.CareStep;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
import org.familysafeguarding.care.PlacementStep;
import org.familysafeguarding.chronology.Occurrence;

/** Something in the course of a child's being looked after. */
public sealed interface CareEvent extends CaseEvent {

  /** A child became looked after. */
  record Began(EpisodeOfCare episode) implements CareEvent {

    public Began {
      requireNonNull(episode, "episode");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.began(this, when);
    }
  }

  /** The footing on which a child is looked after changed, as when a court makes an order. */
  record LegalStatusChanged(CareEpisodeId episode, LegalStatus legalStatus) implements CareEvent {

    public LegalStatusChanged {
      requireNonNull(episode, "episode");
      requireNonNull(legalStatus, "legalStatus");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.legalStatusChanged(this, when);
    }
  }

  /**
   * A step was taken for a looked-after child, or for one about to be.
   *
   * <p>The practitioner is whoever took it or, for an appointment, whoever was appointed.
   */
  record StepTaken(CareEpisodeId episode, CareStep step, Optional<PractitionerId> practitioner)
      implements CareEvent {

    public StepTaken {
      requireNonNull(episode, "episode");
      requireNonNull(step, "step");
      requireNonNull(practitioner, "practitioner");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.stepTaken(this, when);
    }
  }

  /** A looked-after child began to live somewhere. */
  record Placed(Placement placement) implements CareEvent {

    public Placed {
      requireNonNull(placement, "placement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.placed(this, when);
    }
  }

  /** A step was taken about a placement, or about one still to begin. */
  record PlacementStepTaken(
      PlacementId placement, PlacementStep step, Optional<PractitionerId> practitioner)
      implements CareEvent {

    public PlacementStepTaken {
      requireNonNull(placement, "placement");
      requireNonNull(step, "step");
      requireNonNull(practitioner, "practitioner");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.placementStepTaken(this, when);
    }
  }

  /** A placement ended. */
  record PlacementEnded(PlacementId placement) implements CareEvent {

    public PlacementEnded {
      requireNonNull(placement, "placement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.placementEnded(this, when);
    }
  }

  /** A looked-after child's case was reviewed. */
  record Reviewed(CareReview review) implements CareEvent {

    public Reviewed {
      requireNonNull(review, "review");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.reviewed(this, when);
    }
  }

  /** A child ceased to be looked after. */
  record Left(CareEpisodeId episode, LeavingCare reason) implements CareEvent {

    public Left {
      requireNonNull(episode, "episode");
      requireNonNull(reason, "reason");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.left(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void began(Began event, Occurrence when);

    void legalStatusChanged(LegalStatusChanged event, Occurrence when);

    void stepTaken(StepTaken event, Occurrence when);

    void placed(Placed event, Occurrence when);

    void placementStepTaken(PlacementStepTaken event, Occurrence when);

    void placementEnded(PlacementEnded event, Occurrence when);

    void reviewed(Reviewed event, Occurrence when);

    void left(Left event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.care(this, when);
  }
}
