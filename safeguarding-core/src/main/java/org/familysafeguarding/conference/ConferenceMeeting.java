// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;

/** Who chaired a conference, who was there, and whether that was enough. */
public record ConferenceMeeting(PractitionerId chair, Attendance attendance, Quorum quorum) {

  public ConferenceMeeting {
    requireNonNull(chair, "chair");
    requireNonNull(attendance, "attendance");
    requireNonNull(quorum, "quorum");
  }
}
