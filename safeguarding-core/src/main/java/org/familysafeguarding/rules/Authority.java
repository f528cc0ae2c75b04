// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * On what authority a rule stands: where it is written, with what force, and how surely we know.
 */
public record Authority(Instrument instrument, String place, Force force, Confidence confidence) {

  public Authority {
    requireNonNull(instrument, "instrument");
    requireNonNull(force, "force");
    requireNonNull(confidence, "confidence");
    checkArgument(!place.isBlank(), "place must say where in %s the rule is", instrument);
  }

  /** Reads "Working Together to Safeguard Children, 2023, referrals (statutory guidance)". */
  @Override
  public String toString() {
    return instrument + ", " + place + " (" + force + ")";
  }
}
