// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;

/** A disclosure, why it was necessary where that was written down, and the day it was made. */
public record MadeDisclosure(
    Disclosure disclosure, Optional<Narrative> necessity, Occurrence made) {

  public MadeDisclosure {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(necessity, "necessity");
    requireNonNull(made, "made");
  }
}
