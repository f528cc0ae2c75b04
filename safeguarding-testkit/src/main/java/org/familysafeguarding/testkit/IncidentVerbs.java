// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.allegation.Allegation;
import org.familysafeguarding.allegation.AllegationId;
import org.familysafeguarding.allegation.AllegationStep;
import org.familysafeguarding.casefile.IncidentEvent;
import org.familysafeguarding.incident.AbuseOrNeglect;
import org.familysafeguarding.incident.IncidentHarm;
import org.familysafeguarding.incident.IncidentId;
import org.familysafeguarding.incident.IncidentPlace;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.incident.SeriousIncident;
import org.familysafeguarding.missing.Absence;
import org.familysafeguarding.missing.AbsenceId;
import org.familysafeguarding.missing.AbsenceKind;
import org.familysafeguarding.missing.Interviewer;
import org.familysafeguarding.missing.ReturnInterviewStep;
import org.familysafeguarding.people.ChildId;

/** Telling of children who went missing, of serious incidents and of allegations. */
@CheckReturnValue
interface IncidentVerbs extends CaseWriting {

  /** A child goes missing. */
  default FamilyCase wentMissing(String id, String child) {
    return absent(id, child, AbsenceKind.MISSING);
  }

  /** A child goes missing, or is away from where they should be. */
  default FamilyCase absent(String id, String child, AbsenceKind kind) {
    return record(
        new IncidentEvent.AbsenceBegan(new Absence(new AbsenceId(id), new ChildId(child), kind)));
  }

  /** A missing or absent child comes back. */
  default FamilyCase returned(String id) {
    return record(new IncidentEvent.ChildReturned(new AbsenceId(id)));
  }

  /** A return interview is offered, declined or held, by somebody independent of the carers. */
  default FamilyCase returnInterview(String id, ReturnInterviewStep step) {
    return returnInterview(id, step, Interviewer.INDEPENDENT_OF_CARERS);
  }

  /** A return interview is offered, declined or held, by somebody of that standing. */
  default FamilyCase returnInterview(String id, ReturnInterviewStep step, Interviewer by) {
    return record(
        new IncidentEvent.ReturnInterviewStepTaken(new AbsenceId(id), step, Optional.of(by)));
  }

  /** The council learns of serious harm to every child in its area, with abuse suspected. */
  default FamilyCase seriousIncident(String id) {
    return seriousIncident(id, IncidentHarm.SERIOUSLY_HARMED, AbuseOrNeglect.SUSPECTED);
  }

  /** The council learns of an incident in its area to every child. */
  default FamilyCase seriousIncident(String id, IncidentHarm harm, AbuseOrNeglect abuse) {
    return record(
        new IncidentEvent.SeriousIncidentLearnedOf(
            new SeriousIncident(
                new IncidentId(id), children(), harm, abuse, IncidentPlace.IN_THE_AREA)));
  }

  /** Somebody is notified of an incident, or it is reviewed. */
  default FamilyCase incidentStep(String id, IncidentStep step) {
    return record(new IncidentEvent.IncidentStepTaken(new IncidentId(id), step));
  }

  /** An employer receives an allegation that concerns every child. */
  default FamilyCase allegationReceived(String id, String employer) {
    return record(
        new IncidentEvent.AllegationReceived(
            new Allegation(new AllegationId(id), children(), new AgencyId(employer))));
  }

  /** An allegation is dealt with. */
  default FamilyCase allegationStep(String id, AllegationStep step) {
    return record(new IncidentEvent.AllegationStepTaken(new AllegationId(id), step));
  }
}
