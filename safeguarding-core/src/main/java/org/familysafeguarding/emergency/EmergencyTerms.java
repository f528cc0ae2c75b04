// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.emergency;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Narrative;

/** By which power children are protected at once, and on what terms. */
public sealed interface EmergencyTerms {

  /**
   * An emergency protection order, section 44 of the Children Act 1989.
   *
   * <p>Where the police applied for it, it names the police protection before it, because the
   * order's days are then counted from the first day of that.
   */
  record EmergencyProtectionOrder(LocalDate lastDay, Optional<EmergencyPowerId> policeProtection)
      implements EmergencyTerms {

    public EmergencyProtectionOrder {
      requireNonNull(lastDay, "lastDay");
      requireNonNull(policeProtection, "policeProtection");
    }
  }

  /**
   * Police protection, section 46 of the Children Act 1989, and why there was no time for an order.
   */
  record PoliceProtection(Optional<Narrative> whyNoTimeForOrder) implements EmergencyTerms {

    public PoliceProtection {
      requireNonNull(whyNoTimeForOrder, "whyNoTimeForOrder");
    }
  }

  /** A child assessment order, section 43 of the Children Act 1989. */
  record ChildAssessmentOrder(LocalDate assessmentBegins, LocalDate lastDay)
      implements EmergencyTerms {

    public ChildAssessmentOrder {
      requireNonNull(assessmentBegins, "assessmentBegins");
      requireNonNull(lastDay, "lastDay");
    }
  }
}
