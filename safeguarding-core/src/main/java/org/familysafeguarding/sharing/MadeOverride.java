// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** An override and the day it was decided. */
public record MadeOverride(AgreementOverride override, Occurrence made) {

  public MadeOverride {
    requireNonNull(override, "override");
    requireNonNull(made, "made");
  }
}
