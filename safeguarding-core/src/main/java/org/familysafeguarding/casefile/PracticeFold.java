// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.risk.JudgementMade;
import org.familysafeguarding.risk.NeedJudged;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgements;
import org.familysafeguarding.sharing.Agreements;
import org.familysafeguarding.sharing.Disclosures;
import org.familysafeguarding.sharing.MadeDisclosure;
import org.familysafeguarding.sharing.WeighedInformation;
import org.familysafeguarding.supervision.GroupSupervisions;
import org.familysafeguarding.workbook.Workbook;
import org.familysafeguarding.workbook.WrittenSummary;

/** Folds how practitioners work together; a joint judgement of risk counts among the others. */
final class PracticeFold implements PracticeEvent.Reader {

  private final List<JudgementMade> judgements = new ArrayList<>();
  private final List<NeedJudged> needs = new ArrayList<>();
  private final GroupSupervisions.Builder supervisions = GroupSupervisions.builder();
  private final Workbook.Builder workbook = Workbook.builder();
  private final Disclosures.Builder disclosures = Disclosures.builder();
  private final Agreements.Builder agreements = Agreements.builder();
  private final KnownPeople people;

  PracticeFold(KnownPeople people) {
    this.people = people;
  }

  @Override
  public void riskJudged(PracticeEvent.RiskJudged event, Occurrence when) {
    judge(event.judgement(), when);
  }

  @Override
  public void needJudged(PracticeEvent.NeedJudged event, Occurrence when) {
    people.require(event.judgement().adult());
    needs.add(new NeedJudged(event.judgement(), when));
  }

  private void judge(RiskJudgement judgement, Occurrence when) {
    people.requireAll(judgement.children());
    judgements.add(new JudgementMade(judgement, when));
  }

  @Override
  public void groupSupervisionHeld(PracticeEvent.GroupSupervisionHeld event, Occurrence when) {
    event.supervision().jointJudgement().ifPresent(judgement -> judge(judgement, when));
    supervisions.held(event.supervision(), when);
  }

  @Override
  public void workbookEntryWritten(PracticeEvent.WorkbookEntryWritten event, Occurrence when) {
    people.requireAll(event.entry().about());
    workbook.written(event.entry(), event.author(), when);
  }

  @Override
  public void monthlySummaryWritten(PracticeEvent.MonthlySummaryWritten event, Occurrence when) {
    workbook.summarised(event.summary(), when);
  }

  @Override
  public void nextStepAnswered(PracticeEvent.NextStepAnswered event, Occurrence when) {
    supervisions.answered(event.answer(), when);
  }

  @Override
  public void summarySignedOff(PracticeEvent.SummarySignedOff event, Occurrence when) {
    workbook.signedOff(
        event.month(), event.chapter(), new WrittenSummary.SignedOff(event.signedBy(), when));
  }

  @Override
  public void informationShared(PracticeEvent.InformationShared event, Occurrence when) {
    disclosures.made(new MadeDisclosure(event.disclosure(), event.necessity(), when));
  }

  @Override
  public void familyAnswered(PracticeEvent.FamilyAnswered event, Occurrence when) {
    people.require(event.agreement().parent());
    people.requireAll(event.agreement().children());
    agreements.answered(event.agreement(), when);
  }

  @Override
  public void agreementOverridden(PracticeEvent.AgreementOverridden event, Occurrence when) {
    people.requireAll(event.override().children());
    agreements.overridden(event.override(), when);
  }

  @Override
  public void informationWeighed(PracticeEvent.InformationWeighed event, Occurrence when) {
    people.requireAll(event.information().children());
    disclosures.weighed(new WeighedInformation(event.information(), when));
  }

  @Override
  public void informationRestricted(PracticeEvent.InformationRestricted event, Occurrence when) {
    disclosures.restricted(event.restriction(), when);
  }

  @Override
  public void restrictionLifted(PracticeEvent.RestrictionLifted event, Occurrence when) {
    disclosures.lifted(event.lifting(), when);
  }

  RiskJudgements riskJudgements() {
    return RiskJudgements.of(judgements, needs);
  }

  GroupSupervisions supervisions() {
    return supervisions.build();
  }

  Workbook workbook() {
    return workbook.build();
  }

  Disclosures disclosures() {
    return disclosures.build();
  }

  Agreements agreements() {
    return agreements.build();
  }
}
