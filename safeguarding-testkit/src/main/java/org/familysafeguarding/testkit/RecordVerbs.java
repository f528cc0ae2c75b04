// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.departure.Departure;
import org.familysafeguarding.departure.DepartureId;
import org.familysafeguarding.departure.DepartureRole;
import org.familysafeguarding.departure.RuleId;

/** Telling what was done to the file itself. */
@CheckReturnValue
interface RecordVerbs extends CaseWriting {

  /** The case closes for every child. */
  default FamilyCase closed(ClosureReason reason) {
    return record(new CaseRecordEvent.Closed(children(), reason));
  }

  /** The case opens again for every child. */
  default FamilyCase reopened() {
    return record(new CaseRecordEvent.Reopened(children(), words("A new referral came.")));
  }

  /** The manager agrees to depart from a rule about that thing until that day. */
  default FamilyCase departed(String rule, String about, LocalDate lastDay) {
    Departure.Agreement agreement =
        new Departure.Agreement(
            new PractitionerId("TM1"),
            DepartureRole.TEAM_MANAGER,
            words("The family asked for more time."),
            Optional.of(lastDay));
    return record(
        new CaseRecordEvent.DepartureAgreed(
            new Departure(new DepartureId("D-" + about), new RuleId(rule), about, agreement)));
  }

  /** An earlier entry is put right: that is what happened, on the day last moved to. */
  default FamilyCase corrected(String entry, CaseEvent event) {
    return record(
        new CaseRecordEvent.Corrected(
            new EntryId(entry), event, words("The first account was mistaken.")));
  }

  /** An earlier entry is struck out. */
  default FamilyCase struckOut(String entry) {
    return record(
        new CaseRecordEvent.StruckOut(new EntryId(entry), words("Recorded on the wrong file.")));
  }
}
