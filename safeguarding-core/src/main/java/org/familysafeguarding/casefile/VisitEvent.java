// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.visit.Visit;

/** Going to see the children. */
public sealed interface VisitEvent extends CaseEvent {

  /** A visit was made. */
  record Made(Visit visit) implements VisitEvent {

    public Made {
      requireNonNull(visit, "visit");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.made(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void made(Made event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.visit(this, when);
  }
}
