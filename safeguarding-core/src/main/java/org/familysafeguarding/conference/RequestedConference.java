// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A request for a conference and the day on which it was made. */
public record RequestedConference(ConferenceRequest request, Occurrence requested) {

  public RequestedConference {
    requireNonNull(request, "request");
    requireNonNull(requested, "requested");
  }
}
