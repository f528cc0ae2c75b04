// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** An extension of the timetable of proceedings and the day it was granted. */
public record ExtendedTimetable(TimetableExtension extension, Occurrence granted) {

  public ExtendedTimetable {
    requireNonNull(extension, "extension");
    requireNonNull(granted, "granted");
  }
}
