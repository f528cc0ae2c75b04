// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.sharing.Disclosure;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.WorkbookEntry;

/** Working together on a family: judging risk, supervising, recording, sharing. */
public sealed interface PracticeEvent extends CaseEvent {

  /** Practitioners judged the risk to children. */
  record RiskJudged(RiskJudgement judgement) implements PracticeEvent {

    public RiskJudged {
      requireNonNull(judgement, "judgement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.riskJudged(this, when);
    }
  }

  /** The family was discussed in group supervision. */
  record GroupSupervisionHeld(GroupSupervision supervision) implements PracticeEvent {

    public GroupSupervisionHeld {
      requireNonNull(supervision, "supervision");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.groupSupervisionHeld(this, when);
    }
  }

  /** A practitioner wrote in the workbook about this day. */
  record WorkbookEntryWritten(WorkbookEntry entry, PractitionerId author) implements PracticeEvent {

    public WorkbookEntryWritten {
      requireNonNull(entry, "entry");
      requireNonNull(author, "author");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.workbookEntryWritten(this, when);
    }
  }

  /** A practitioner summed up a month. */
  record MonthlySummaryWritten(MonthlySummary summary) implements PracticeEvent {

    public MonthlySummaryWritten {
      requireNonNull(summary, "summary");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.monthlySummaryWritten(this, when);
    }
  }

  /** Something was shared with another agency. */
  record InformationShared(Disclosure disclosure) implements PracticeEvent {

    public InformationShared {
      requireNonNull(disclosure, "disclosure");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.informationShared(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void riskJudged(RiskJudged event, Occurrence when);

    void groupSupervisionHeld(GroupSupervisionHeld event, Occurrence when);

    void workbookEntryWritten(WorkbookEntryWritten event, Occurrence when);

    void monthlySummaryWritten(MonthlySummaryWritten event, Occurrence when);

    void informationShared(InformationShared event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.practice(this, when);
  }
}
