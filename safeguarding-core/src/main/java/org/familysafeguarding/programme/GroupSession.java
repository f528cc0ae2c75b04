// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;

/**
 * One session of a group that a specialist runs, and whether this adult was there.
 *
 * <p>Whoever runs a group need not be allocated to the families of those who come, and who else
 * came is no business of this family's file.
 *
 * @param words what the session was about or how it went, or why the adult was not there
 */
public record GroupSession(
    AdultId adult,
    SpecialistFunction function,
    PractitionerId ledBy,
    GroupAttendance attendance,
    Optional<Narrative> words) {

  /** Refuses an excused absence without its reason. */
  public GroupSession {
    requireNonNull(adult, "adult");
    requireNonNull(function, "function");
    requireNonNull(ledBy, "ledBy");
    requireNonNull(attendance, "attendance");
    requireNonNull(words, "words");
    checkArgument(
        attendance != GroupAttendance.EXCUSED || words.isPresent(),
        "Adult %s cannot be excused from a group session without a reason",
        adult);
  }
}
