// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.rules.Outcome.BREACHED;
import static org.familysafeguarding.rules.Outcome.NOT_APPLICABLE;
import static org.familysafeguarding.rules.Outcome.UNDETERMINED;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.Assessment;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.JudgedUnder;
import org.familysafeguarding.rules.Outcome;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same case at different times: a referral, and an assessment led by a family support worker.
 *
 * <p>The guidance of 2018 wants a social worker to lead it; since that of 2023 any suitable
 * practitioner may.
 */
class EditionsOverTimeTest {

  private static FamilyCase caseOf(LocalDate day) {
    return FamilyCase.opened(day)
        .withUsualTeam()
        .record(
            new TeamEvent.PractitionerInvolved(
                new Practitioner(
                    new PractitionerId("FW1"),
                    new PersonName("Robin", "Invented"),
                    Discipline.FAMILY_SUPPORT,
                    new AgencyId("LA"),
                    false)))
        .withChildBorn("C1", day.minusYears(7))
        .referred("R1")
        .record(
            new AssessmentEvent.Started(
                new Assessment(
                    new AssessmentId("AS1"),
                    new ChildId("C1"),
                    Optional.of(new ReferralId("R1")),
                    new PractitionerId("FW1"))));
  }

  private static Finding find(FamilyCase told, String rule, LocalDate today) {
    return CaseReview.of(told.fold(), Situation.inEnglandOn(today), PublishedRulebooks.all())
        .findings()
        .all()
        .stream()
        .filter(each -> each.card().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String edition(Finding finding) {
    return finding.basis().edition().map(JudgedUnder::edition).orElse("none");
  }

  @ParameterizedTest(name = "{0}: {1}, led by a family support worker: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon 3 Sep 2018  | Working Together 2018 | BREACHED
          Thu 14 Dec 2023 | Working Together 2018 | BREACHED
          Fri 15 Dec 2023 | Working Together 2023 | NOT_APPLICABLE
          Tue 17 Mar 2026 | Working Together 2023 | NOT_APPLICABLE
          Wed 18 Mar 2026 | Working Together 2026 | NOT_APPLICABLE
          Tue 4 May 2027  | Working Together 2026 | NOT_APPLICABLE
          """)
  void theEditionInForceWhenTheClockStartedJudges(String began, String edition, Outcome outcome) {
    LocalDate day = day(began);
    Finding lead = find(caseOf(day), "assessment.led-by-social-worker", day.plusDays(3));

    assertThat(lead.outcome()).isEqualTo(outcome);
    assertThat(edition(lead)).isEqualTo(edition);
    assertThat(lead.card().authority().instrument().edition()).isEqualTo(edition.substring(17));
    assertThat(edition(find(caseOf(day), "referral.decided-in-time", day.plusDays(3))))
        .isEqualTo(edition);
  }

  @Test
  void whatBeganUnderOneEditionIsJudgedByItThoughItEndsUnderTheNext() {
    FamilyCase told = caseOf(day("Thu 14 Dec 2023"));
    LocalDate underTheNext = day("Mon 4 Mar 2024");

    assertThat(edition(find(told, "assessment.concluded-in-time", underTheNext)))
        .isEqualTo("Working Together 2018");
    assertThat(find(told, "assessment.led-by-social-worker", underTheNext).outcome())
        .isEqualTo(BREACHED);
    assertThat(
            find(caseOf(day("Fri 15 Dec 2023")), "assessment.led-by-social-worker", underTheNext)
                .outcome())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void whatBeganBeforeTheFirstEditionIsUndetermined() {
    LocalDate early = day("Mon 5 Mar 2018");

    Finding lead = find(caseOf(early), "assessment.led-by-social-worker", early.plusDays(3));

    assertThat(lead.outcome()).isEqualTo(UNDETERMINED);
    assertThat(edition(lead)).isEqualTo("none");
  }
}
