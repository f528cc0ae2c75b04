// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.assessment.AssessmentConclusion;
import org.familysafeguarding.assessment.AssessmentFactor;
import org.familysafeguarding.assessment.AssessmentId;
import org.familysafeguarding.assessment.AssessmentOutcome;
import org.familysafeguarding.casefile.AssessmentEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.decision.Decision;
import org.familysafeguarding.decision.Verdict;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class RefusedAtTheFrontDoorTest {

  private static final LocalDate TODAY = day("Mon 11 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Fri 1 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .referred("R1")
          .assessmentStarted("AS1", "C1", "R1");

  private static List<String> refused(FamilyCase told, FamilyCase known) {
    List<Entry> all = told.history().entries();
    List<Entry> proposed = all.subList(known.history().entries().size(), all.size());
    return Decision.on(
            proposed, known.fold(), Situation.inEnglandOn(TODAY), PublishedRulebooks.all())
        .objections()
        .stream()
        .filter(each -> each.verdict() == Verdict.REFUSE)
        .map(each -> each.finding().card().id().value())
        .toList();
  }

  private static FamilyCase authorisedBy(String manager) {
    return FAMILY
        .on(TODAY)
        .record(
            new AssessmentEvent.Concluded(
                new AssessmentId("AS1"),
                new AssessmentConclusion(
                    Map.of(),
                    Set.of(AssessmentFactor.NEGLECT),
                    Set.of(AssessmentOutcome.EARLY_HELP),
                    new PractitionerId(manager))));
  }

  @Test
  void anAssessmentAuthorisedByItsOwnLeadIsRefused() {
    assertThat(refused(authorisedBy("SW1"), FAMILY))
        .containsExactly("assessment.authorised-by-another");
    assertThat(refused(authorisedBy("TM1"), FAMILY)).isEmpty();
  }

  @Test
  void closingACaseWhileAPlanIsOpenIsRefused() {
    FamilyCase known = FAMILY.childInNeedPlan("P1", "C1").on(TODAY);
    FamilyCase ended = known.planEnded("P1", PlanEndReason.NO_LONGER_NEEDED);

    assertThat(refused(known.closed(ClosureReason.NO_LONGER_IN_NEED), known))
        .containsExactly("closure.nothing-left-open");
    assertThat(refused(ended.closed(ClosureReason.NO_LONGER_IN_NEED), ended)).isEmpty();
  }
}
