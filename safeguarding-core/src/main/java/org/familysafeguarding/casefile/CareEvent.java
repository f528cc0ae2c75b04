// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.care.CareEpisodeId;
import org.familysafeguarding.care.CareReview;
import org.familysafeguarding.care.EpisodeOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.Placement;
import org.familysafeguarding.care.PlacementId;
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

    void placed(Placed event, Occurrence when);

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
