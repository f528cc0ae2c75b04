// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;

/** A court's extending an emergency protection order to a later last day. */
public record EmergencyExtension(LocalDate lastDay, Optional<Narrative> harmOtherwiseLikely) {

  public EmergencyExtension {
    requireNonNull(lastDay, "lastDay");
    requireNonNull(harmOtherwiseLikely, "harmOtherwiseLikely");
  }
}
