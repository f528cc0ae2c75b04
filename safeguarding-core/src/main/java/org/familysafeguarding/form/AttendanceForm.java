// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonId;

/** Who was at a meeting, as it is typed in. */
@Apart(first = "present", second = "apologies")
public record AttendanceForm(
    @Needed(groups = Final.class)
        List<@Needed(groups = Final.class) @LocalIdentifier String> present,
    List<@Needed(groups = Final.class) @LocalIdentifier String> apologies,
    List<@Needed(groups = Final.class) @LocalIdentifier String> childrenPresent,
    List<@Needed(groups = Final.class) @LocalIdentifier String> adultsPresent) {

  /** A list left out is a list without rows. */
  public AttendanceForm {
    present = Rows.of(present);
    apologies = Rows.of(apologies);
    childrenPresent = Rows.of(childrenPresent);
    adultsPresent = Rows.of(adultsPresent);
  }

  Attendance attendance() {
    return new Attendance(
        Filled.set(present, PractitionerId::new),
        Filled.set(apologies, PractitionerId::new),
        ImmutableSet.<PersonId>builder()
            .addAll(Filled.children(childrenPresent))
            .addAll(Filled.set(adultsPresent, AdultId::new))
            .build());
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[attendance]";
  }
}
