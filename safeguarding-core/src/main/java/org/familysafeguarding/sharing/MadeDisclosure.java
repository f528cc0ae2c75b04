// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A disclosure and the day it was made. */
public record MadeDisclosure(Disclosure disclosure, Occurrence made) {

  public MadeDisclosure {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(made, "made");
  }
}
