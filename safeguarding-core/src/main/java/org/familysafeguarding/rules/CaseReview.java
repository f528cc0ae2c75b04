// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamAroundFamily;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.CourseOfAssessment;
import org.familysafeguarding.casefile.CaseFile;

/** One case on one day: how it stands against the rulebooks, and what is due next. */
public final class CaseReview {

  /** Room for what is found in a case of some length. */
  private static final int USUALLY_FOUND = 128;

  private final CaseFile file;
  private final Situation situation;
  private final Findings findings;

  private CaseReview(CaseFile file, Situation situation, Findings findings) {
    this.file = file;
    this.situation = situation;
    this.findings = findings;
  }

  /** Reviews a case against these rulebooks, as it stood on the situation's day. */
  public static CaseReview of(CaseFile file, Situation situation, List<Rulebook> rulebooks) {
    requireNonNull(situation, "situation");
    CaseFile asItStood = file.asItStoodOn(situation.today());
    List<Finding> findings = new ArrayList<>(USUALLY_FOUND);
    for (Rulebook each : rulebooks) {
      each.addFindings(asItStood, situation, findings);
    }
    return new CaseReview(asItStood, situation, Findings.of(findings));
  }

  /** The case as it stood on the day of the review. */
  public CaseFile file() {
    return file;
  }

  public Situation situation() {
    return situation;
  }

  /** Every finding, kept and broken alike. */
  public Findings findings() {
    return findings;
  }

  /** What must be done next, the most pressing first. */
  public List<Obligation> obligations() {
    return findings.outstanding().stream()
        .flatMap(finding -> finding.due().map(due -> obligation(finding, due)).stream())
        .sorted(Comparator.comparing(Obligation::dueBy))
        .collect(ImmutableList.toImmutableList());
  }

  private Obligation obligation(Finding finding, LocalDate due) {
    return new Obligation(finding, due, holderOf(finding));
  }

  private Optional<PractitionerId> holderOf(Finding finding) {
    TeamAroundFamily team = file.team();
    LocalDate today = situation.today();
    return switch (finding.card().dutyHolder()) {
      case CASE_HOLDER -> team.caseHolderOn(today);
      case ASSESSMENT_LEAD -> leadOf(finding.subject());
      case TEAM_MANAGER -> team.managerOn(today);
      default -> Optional.empty();
    };
  }

  private Optional<PractitionerId> leadOf(Subject subject) {
    return file.assessments().all().stream()
        .map(CourseOfAssessment::assessment)
        .filter(each -> subject.kind() == Subject.Kind.ASSESSMENT)
        .filter(each -> each.id().value().equals(subject.id()))
        .map(Assessment::lead)
        .findFirst();
  }

  @Override
  public String toString() {
    return "review of " + file + " on " + situation.today();
  }
}
