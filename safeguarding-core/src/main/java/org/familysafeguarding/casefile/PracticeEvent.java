// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.risk.NeedJudgement;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.sharing.AgreementOverride;
import org.familysafeguarding.sharing.Disclosure;
import org.familysafeguarding.sharing.FamilyAgreement;
import org.familysafeguarding.sharing.RelevantInformation;
import org.familysafeguarding.sharing.Restriction;
import org.familysafeguarding.sharing.RestrictionLifting;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStepAnswer;
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

  /** A practitioner judged whether an adult has one of the trio of needs. */
  record NeedJudged(NeedJudgement judgement) implements PracticeEvent {

    public NeedJudged {
      requireNonNull(judgement, "judgement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.needJudged(this, when);
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

  /** Something was shared with another agency; {@code necessity} says why it had to be. */
  record InformationShared(Disclosure disclosure, Optional<Narrative> necessity)
      implements PracticeEvent {

    public InformationShared {
      requireNonNull(disclosure, "disclosure");
      requireNonNull(necessity, "necessity");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.informationShared(this, when);
    }
  }

  /** Whether relevant information should go to a body it may help was weighed. */
  record InformationWeighed(RelevantInformation information) implements PracticeEvent {

    public InformationWeighed {
      requireNonNull(information, "information");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.informationWeighed(this, when);
    }
  }

  /** An entry was put into a compartment, so that not everybody sees it. */
  record InformationRestricted(Restriction restriction) implements PracticeEvent {

    public InformationRestricted {
      requireNonNull(restriction, "restriction");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.informationRestricted(this, when);
    }
  }

  /** A restriction was lifted. */
  record RestrictionLifted(RestrictionLifting lifting) implements PracticeEvent {

    public RestrictionLifted {
      requireNonNull(lifting, "lifting");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.restrictionLifted(this, when);
    }
  }

  /** A parent agreed to a service, refused it, or agreed no longer. */
  record FamilyAnswered(FamilyAgreement agreement) implements PracticeEvent {

    public FamilyAnswered {
      requireNonNull(agreement, "agreement");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.familyAnswered(this, when);
    }
  }

  /** Work went on without the family's agreement, the threshold for an enquiry being met. */
  record AgreementOverridden(AgreementOverride override) implements PracticeEvent {

    public AgreementOverridden {
      requireNonNull(override, "override");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.agreementOverridden(this, when);
    }
  }

  /** What became of a step that group supervision agreed. */
  record NextStepAnswered(NextStepAnswer answer) implements PracticeEvent {

    public NextStepAnswered {
      requireNonNull(answer, "answer");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.nextStepAnswered(this, when);
    }
  }

  /** A month's summary was signed off, and stays as it is. */
  record SummarySignedOff(YearMonth month, Discipline chapter, PractitionerId signedBy)
      implements PracticeEvent {

    public SummarySignedOff {
      requireNonNull(month, "month");
      requireNonNull(chapter, "chapter");
      requireNonNull(signedBy, "signedBy");
    }

    @Override
    public void tell(Reader reader, Occurrence when) {
      reader.summarySignedOff(this, when);
    }
  }

  /** Whoever reads a history has to say what each of these means to them. */
  interface Reader {
    void riskJudged(RiskJudged event, Occurrence when);

    void needJudged(NeedJudged event, Occurrence when);

    void groupSupervisionHeld(GroupSupervisionHeld event, Occurrence when);

    void workbookEntryWritten(WorkbookEntryWritten event, Occurrence when);

    void monthlySummaryWritten(MonthlySummaryWritten event, Occurrence when);

    void nextStepAnswered(NextStepAnswered event, Occurrence when);

    void summarySignedOff(SummarySignedOff event, Occurrence when);

    void informationShared(InformationShared event, Occurrence when);

    void familyAnswered(FamilyAnswered event, Occurrence when);

    void agreementOverridden(AgreementOverridden event, Occurrence when);

    void informationWeighed(InformationWeighed event, Occurrence when);

    void informationRestricted(InformationRestricted event, Occurrence when);

    void restrictionLifted(RestrictionLifted event, Occurrence when);
  }

  /** Hands this event, and the day on which it happened, to the reader. */
  void tell(Reader reader, Occurrence when);

  @Override
  default void tell(StageReader reader, Occurrence when) {
    reader.practice(this, when);
  }
}
