// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.agency.Teamwork;
import org.familysafeguarding.allegation.Allegations;
import org.familysafeguarding.assessment.Assessments;
import org.familysafeguarding.care.EpisodesOfCare;
import org.familysafeguarding.change.ChangeOverTime;
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
 * One family's case as its history tells it: the answer to "how does this case stand?".
 *
 * <p>A case file only composes; each question belongs to the collection that knows its answer, as
 * in {@code file.plans().openOn(today)}. Immutable and safe to share between threads.
 */
public final class CaseFile {

  private final CaseHistory history;
  private final List<Entry> standing;
  private final Optional<OpenedCase> opening;
  private final Family family;
  private final TeamAroundFamily team;
  private final Teamwork teamwork;
  private final Openness openness;
  private final Referrals referrals;
  private final Assessments assessments;
  private final Enquiries enquiries;
  private final Conferences conferences;
  private final Visits visits;
  private final Plans plans;
  private final EpisodesOfCare care;
  private final Programme programme;
  private final ChangeOverTime change;
  private final Screenings screenings;
  private final Protection protection;
  private final Incidents incidents;
  private final Practice practice;
  private final Departures departures;

  private CaseFile(CaseHistory history, List<Entry> standing) {
    Fold fold = Fold.of(standing);
    this.history = history;
    this.standing = standing;
    this.opening = fold.opening();
    this.family = fold.family();
    this.team = fold.team();
    this.teamwork = fold.teamwork();
    this.openness = fold.openness();
    this.referrals = fold.referrals();
    this.assessments = fold.assessments();
    this.enquiries = fold.enquiries();
    this.conferences = fold.conferences();
    this.visits = fold.visits();
    this.plans = fold.plans();
    this.care = fold.care();
    this.programme = fold.programme();
    this.change = fold.change();
    this.screenings = fold.screenings();
    this.protection = Protection.of(fold);
    this.incidents = Incidents.of(fold);
    this.practice = Practice.of(fold);
    this.departures = fold.departures();
  }

  /**
   * Folds a history.
   *
   * @throws ImpossibleHistoryException where an entry cannot be true beside the others
   */
  public static CaseFile of(CaseHistory history) {
    return new CaseFile(requireNonNull(history, "history"), LiveEntries.of(history));
  }

  /**
   * This case without what happened after that day, whenever it was recorded.
   *
   * <p>It answers how the case stood then in the light of all that is recorded now; what was known
   * then is another question, which {@link CaseHistory#asKnownOn} answers.
   */
  public CaseFile asItStoodOn(LocalDate day) {
    return LiveEntries.areUpTo(day, standing)
        ? this
        : new CaseFile(history, LiveEntries.upTo(day, standing));
  }

  public CaseFileId id() {
    return history.id();
  }

  /** How many entries this file was folded from. */
  public long version() {
    return history.version();
  }

  /** The entries this file was folded from. */
  public CaseHistory history() {
    return history;
  }

  /**
   * The entries that stand, in the order in which they were folded.
   *
   * <p>Each correction stands in the place of what it corrected; what was struck out is not among
   * them.
   */
  public List<Entry> standing() {
    return standing;
  }

  /** The council that opened the file; empty where no entry says so. */
  public Optional<Agency> council() {
    return opening.map(OpenedCase::council);
  }

  /** The day the file was opened; empty where no entry says so. */
  public Optional<LocalDate> openedOn() {
    return opening.map(each -> each.opened().on());
  }

  public Family family() {
    return family;
  }

  /** The practitioners, teams and agencies around the family. */
  public TeamAroundFamily team() {
    return team;
  }

  /** How those practitioners work together: training, decisions, advice, handovers. */
  public Teamwork teamwork() {
    return teamwork;
  }

  /** On which days the case was open, child by child. */
  public Openness openness() {
    return openness;
  }

  public Referrals referrals() {
    return referrals;
  }

  public Assessments assessments() {
    return assessments;
  }

  /** Strategy discussions and section 47 enquiries. */
  public Enquiries enquiries() {
    return enquiries;
  }

  public Conferences conferences() {
    return conferences;
  }

  public Visits visits() {
    return visits;
  }

  /** Plans of every kind, and core groups. */
  public Plans plans() {
    return plans;
  }

  /** Being looked after. */
  public EpisodesOfCare care() {
    return care;
  }

  /** The eight-module programme, and parenting assessments. */
  public Programme programme() {
    return programme;
  }

  /** What adults mean to change, how far they have come, and what was judged of it. */
  public ChangeOverTime change() {
    return change;
  }

  /** Screening tools filled in, and what was done about them. */
  public Screenings screenings() {
    return screenings;
  }

  /** Emergency protection orders, police protection and child assessment orders. */
  public EmergencyPowers emergencyPowers() {
    return protection.emergencyPowers();
  }

  /** Care and supervision proceedings. */
  public CourtApplications courtApplications() {
    return protection.courtApplications();
  }

  /** Family group decision-making. */
  public FamilyMeetings familyMeetings() {
    return protection.familyMeetings();
  }

  /** Going missing, being away, and return interviews. */
  public Absences absences() {
    return incidents.absences();
  }

  public SeriousIncidents incidents() {
    return incidents.incidents();
  }

  /** Allegations against adults in positions of trust. */
  public Allegations allegations() {
    return incidents.allegations();
  }

  /** What partner agencies and schools told. */
  public DailyLife dailyLife() {
    return incidents.dailyLife();
  }

  public RiskJudgements riskJudgements() {
    return practice.riskJudgements();
  }

  public GroupSupervisions supervisions() {
    return practice.supervisions();
  }

  public Workbook workbook() {
    return practice.workbook();
  }

  public Disclosures disclosures() {
    return practice.disclosures();
  }

  /** What parents said to services, and where that was overridden. */
  public Agreements agreements() {
    return practice.agreements();
  }

  /** What was agreed about departing from rules. */
  public Departures departures() {
    return departures;
  }

  /** Names the file and its version, and nothing about the family. */
  @Override
  public String toString() {
    return history.toString();
  }

  private record Protection(
      EmergencyPowers emergencyPowers,
      CourtApplications courtApplications,
      FamilyMeetings familyMeetings) {

    static Protection of(Fold fold) {
      return new Protection(
          fold.emergencyPowers(), fold.courtApplications(), fold.familyMeetings());
    }
  }

  private record Incidents(
      Absences absences, SeriousIncidents incidents, Allegations allegations, DailyLife dailyLife) {

    static Incidents of(Fold fold) {
      return new Incidents(fold.absences(), fold.incidents(), fold.allegations(), fold.dailyLife());
    }
  }
}
