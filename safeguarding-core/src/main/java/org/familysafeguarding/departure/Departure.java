// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.departure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/**
 * Somebody's decision, in a role that allows it, to depart from a rule in one matter.
 *
 * @param about the id of the one plan, enquiry, assessment or the like it is about
 * @param agreement who agreed, in which role, why, and until when
 */
public record Departure(DepartureId id, RuleId rule, String about, Agreement agreement) {

  public Departure {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    requireNonNull(agreement, "agreement");
    checkArgument(!about.isBlank(), "Departure %s must say what it is about", id);
  }

  /** The last day on which it holds; empty where it holds until further notice. */
  public Optional<LocalDate> lastDay() {
    return agreement.lastDay();
  }

  /** Who agreed to depart from a rule, in which role, for which reason, and until when. */
  public record Agreement(
      PractitionerId by, DepartureRole as, Narrative reason, Optional<LocalDate> lastDay) {

    public Agreement {
      requireNonNull(by, "by");
      requireNonNull(as, "as");
      requireNonNull(reason, "reason");
      requireNonNull(lastDay, "lastDay");
    }
  }
}
