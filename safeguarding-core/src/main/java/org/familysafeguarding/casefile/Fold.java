// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.agency.Teamwork;
import org.familysafeguarding.allegation.Allegations;
import org.familysafeguarding.assessment.Assessments;
import org.familysafeguarding.care.EpisodesOfCare;
import org.familysafeguarding.change.ChangeOverTime;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.conference.Conferences;
import org.familysafeguarding.court.CourtApplications;
import org.familysafeguarding.court.FamilyMeetings;
import org.familysafeguarding.dailylife.DailyLife;
import org.familysafeguarding.departure.Departures;
import org.familysafeguarding.emergency.EmergencyPowers;
import org.familysafeguarding.enquiry.Enquiries;
import org.familysafeguarding.incident.SeriousIncidents;
import org.familysafeguarding.instrument.Screenings;
import org.familysafeguarding.missing.Absences;
import org.familysafeguarding.people.Family;
import org.familysafeguarding.plan.Plans;
import org.familysafeguarding.programme.Programme;
import org.familysafeguarding.referral.Referrals;
import org.familysafeguarding.risk.RiskJudgements;
import org.familysafeguarding.sharing.Agreements;
import org.familysafeguarding.sharing.Disclosures;
import org.familysafeguarding.supervision.GroupSupervisions;
import org.familysafeguarding.visit.Visits;
import org.familysafeguarding.workbook.Workbook;

/**
 * The folding of a history into a case file: each standing entry is told to the part it concerns.
 *
 * <p>What a part refuses is an impossible history, and is reported with the entry that tells it.
 */
final class Fold implements CaseEvent.StageReader {

  private final KnownPeople people = new KnownPeople();
  private final RecordFold caseRecord = new RecordFold(people);
  private final FamilyFold family = new FamilyFold(people, caseRecord);
  private final TeamFold team = new TeamFold(people);
  private final ReferralFold referral = new ReferralFold(people);
  private final AssessmentFold assessment = new AssessmentFold(people);
  private final EnquiryFold enquiry = new EnquiryFold(people);
  private final ConferenceFold conference = new ConferenceFold(people);
  private final VisitFold visit = new VisitFold(people);
  private final PlanFold plan = new PlanFold(people);
  private final CareFold care = new CareFold(people);
  private final DirectWorkFold directWork = new DirectWorkFold(people);
  private final ProtectionFold protection = new ProtectionFold(people);
  private final IncidentFold incident = new IncidentFold(people);
  private final DailyLifeFold dailyLife = new DailyLifeFold(people);
  private final PracticeFold practice = new PracticeFold(people);

  private Fold() {}

  static Fold of(List<Entry> standing) {
    Fold fold = new Fold();
    standing.forEach(fold::take);
    if (!standing.isEmpty() && fold.opening().isEmpty()) {
      throw new ImpossibleHistoryException(
          standing.get(0), "no standing entry opens the case file; record that first");
    }
    return fold;
  }

  private void take(Entry entry) {
    try {
      entry.event().tell(this, entry.occurrence());
    } catch (IllegalArgumentException impossible) {
      throw new ImpossibleHistoryException(entry, String.valueOf(impossible.getMessage()));
    }
  }

  @Override
  public void caseRecord(CaseRecordEvent event, Occurrence when) {
    event.tell(caseRecord, when);
  }

  @Override
  public void family(FamilyEvent event, Occurrence when) {
    event.tell(family, when);
  }

  @Override
  public void team(TeamEvent event, Occurrence when) {
    event.tell(team, when);
  }

  @Override
  public void referral(ReferralEvent event, Occurrence when) {
    event.tell(referral, when);
  }

  @Override
  public void assessment(AssessmentEvent event, Occurrence when) {
    event.tell(assessment, when);
  }

  @Override
  public void enquiry(EnquiryEvent event, Occurrence when) {
    event.tell(enquiry, when);
  }

  @Override
  public void conference(ConferenceEvent event, Occurrence when) {
    event.tell(conference, when);
  }

  @Override
  public void visit(VisitEvent event, Occurrence when) {
    event.tell(visit, when);
  }

  @Override
  public void plan(PlanEvent event, Occurrence when) {
    event.tell(plan, when);
  }

  @Override
  public void care(CareEvent event, Occurrence when) {
    event.tell(care, when);
  }

  @Override
  public void directWork(DirectWorkEvent event, Occurrence when) {
    event.tell(directWork, when);
  }

  @Override
  public void protection(ProtectionEvent event, Occurrence when) {
    event.tell(protection, when);
  }

  @Override
  public void incident(IncidentEvent event, Occurrence when) {
    event.tell(incident, when);
  }

  @Override
  public void dailyLife(DailyLifeEvent event, Occurrence when) {
    event.tell(dailyLife, when);
  }

  @Override
  public void practice(PracticeEvent event, Occurrence when) {
    event.tell(practice, when);
  }

  Optional<OpenedCase> opening() {
    return caseRecord.opening();
  }

  Openness openness() {
    return caseRecord.openness();
  }

  Departures departures() {
    return caseRecord.departures();
  }

  Family family() {
    return family.build(caseRecord.opening().map(OpenedCase::family));
  }

  TeamAroundFamily team() {
    return team.build();
  }

  Teamwork teamwork() {
    return team.teamwork();
  }

  Referrals referrals() {
    return referral.build();
  }

  Assessments assessments() {
    return assessment.build();
  }

  Enquiries enquiries() {
    return enquiry.build();
  }

  Conferences conferences() {
    return conference.build();
  }

  Visits visits() {
    return visit.build();
  }

  Plans plans() {
    return plan.build();
  }

  EpisodesOfCare care() {
    return care.build();
  }

  Programme programme() {
    return directWork.programme();
  }

  ChangeOverTime change() {
    return directWork.change();
  }

  Screenings screenings() {
    return directWork.screenings();
  }

  EmergencyPowers emergencyPowers() {
    return protection.powers();
  }

  CourtApplications courtApplications() {
    return protection.applications();
  }

  FamilyMeetings familyMeetings() {
    return protection.familyMeetings();
  }

  Absences absences() {
    return incident.absences();
  }

  SeriousIncidents incidents() {
    return incident.incidents();
  }

  Allegations allegations() {
    return incident.allegations();
  }

  DailyLife dailyLife() {
    return dailyLife.dailyLife();
  }

  RiskJudgements riskJudgements() {
    return practice.riskJudgements();
  }

  GroupSupervisions supervisions() {
    return practice.supervisions();
  }

  Workbook workbook() {
    return practice.workbook();
  }

  Disclosures disclosures() {
    return practice.disclosures();
  }

  Agreements agreements() {
    return practice.agreements();
  }
}
