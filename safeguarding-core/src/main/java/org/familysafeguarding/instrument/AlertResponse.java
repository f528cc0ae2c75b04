// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.instrument;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;

/** What somebody did about an answer that could not wait. */
public record AlertResponse(ScreeningId screening, PractitionerId by, Narrative done) {

  public AlertResponse {
    requireNonNull(screening, "screening");
    requireNonNull(by, "by");
    requireNonNull(done, "done");
  }
}
