// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.agency.PractitionerId;

/** Whether one practitioner can take on a piece of work; they can where nothing is against it. */
public record Taker(PractitionerId practitioner, Caseload now, List<WhyNot> against) {

  public Taker {
    requireNonNull(practitioner, "practitioner");
    requireNonNull(now, "now");
    against = List.copyOf(against);
  }

  public boolean can() {
    return against.isEmpty();
  }
}
