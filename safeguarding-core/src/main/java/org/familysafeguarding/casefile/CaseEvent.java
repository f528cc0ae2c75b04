// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import org.familysafeguarding.chronology.Occurrence;

/**
 * Something that happened in a family's case.
 *
 * <p>An event says what happened and to whom; the {@link Entry} that holds it says when it happened
 * and when it was recorded. Events are immutable and hold nothing that a later event could change.
 */
public sealed interface CaseEvent
    permits AssessmentEvent,
        CareEvent,
        CaseRecordEvent,
        ConferenceEvent,
        DailyLifeEvent,
        DirectWorkEvent,
        EnquiryEvent,
        FamilyEvent,
        IncidentEvent,
        PlanEvent,
        PracticeEvent,
        ProtectionEvent,
        ReferralEvent,
        TeamEvent,
        VisitEvent {

  /** Which kind of event this is. */
  default EventKind kind() {
    return EventKind.of(this);
  }

  /** Hands this event, and the day on which it happened, to the part of the reader it concerns. */
  void tell(StageReader reader, Occurrence when);

  /**
   * Whoever reads a history, stage by stage; a new stage or event breaks every reader on purpose.
   */
  interface StageReader {
    void assessment(AssessmentEvent event, Occurrence when);

    void care(CareEvent event, Occurrence when);

    void caseRecord(CaseRecordEvent event, Occurrence when);

    void conference(ConferenceEvent event, Occurrence when);

    void dailyLife(DailyLifeEvent event, Occurrence when);

    void directWork(DirectWorkEvent event, Occurrence when);

    void enquiry(EnquiryEvent event, Occurrence when);

    void family(FamilyEvent event, Occurrence when);

    void incident(IncidentEvent event, Occurrence when);

    void plan(PlanEvent event, Occurrence when);

    void practice(PracticeEvent event, Occurrence when);

    void protection(ProtectionEvent event, Occurrence when);

    void referral(ReferralEvent event, Occurrence when);

    void team(TeamEvent event, Occurrence when);

    void visit(VisitEvent event, Occurrence when);
  }
}
