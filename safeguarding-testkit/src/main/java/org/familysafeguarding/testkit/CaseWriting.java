// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;

/** What the verbs of every stage are written with. */
@CheckReturnValue
interface CaseWriting {

  /** Records any event on the day last moved to. */
  FamilyCase record(CaseEvent event);

  /** The day last moved to. */
  LocalDate today();

  /** Every child who has joined, in the order of joining. */
  Set<ChildId> children();

  /** The adult or child of that id, who must have joined. */
  PersonId person(String id);

  /** People of the family by their ids, in that order. */
  default Set<PersonId> people(String... ids) {
    return Arrays.stream(ids).map(this::person).collect(ImmutableSet.toImmutableSet());
  }

  /** A meeting of these practitioners, or of the usual ones where none are named. */
  static Attendance meeting(String[] named, String... usual) {
    String[] present = named.length == 0 ? usual : named;
    PractitionerId[] ids = UsualTeam.ids(present).toArray(PractitionerId[]::new);
    return Attendance.of(ids[0], Arrays.copyOfRange(ids, 1, ids.length));
  }

  /** Words of an invented practitioner. */
  static Narrative words(String text) {
    return new Narrative(text);
  }
}
