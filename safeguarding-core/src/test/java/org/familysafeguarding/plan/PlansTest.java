// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class PlansTest {

  private static final ChildId C1 = new ChildId("C1");
  private static final PlanId P1 = new PlanId("P1");
  private static final PractitionerId SW1 = new PractitionerId("SW1");
  private static final Narrative WORDS = new Narrative("Breakfast before school.");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"))
          .on(day("Mon 18 Mar 2024"))
          .protectionPlan("P1", "C1")
          .childInNeedPlan("P2", "C2");

  private final FamilyCase ended =
      marlowe.on(day("Mon 10 Jun 2024")).planEnded("P1", PlanEndReason.STEPPED_DOWN);

  @Test
  void plansAreFoundByNameKindAndChild() {
    Plans plans = marlowe.fold().plans();

    assertThat(plans.named(P1)).isPresent();
    assertThat(plans.named(new PlanId("P9"))).isEmpty();
    assertThat(plans.of(PlanKind.CHILD_PROTECTION))
        .extracting(CourseOfPlan::id)
        .containsExactly(P1);
    assertThat(plans.of(PlanKind.PRE_PROCEEDINGS)).isEmpty();
    assertThat(plans.of(C1)).extracting(CourseOfPlan::child).containsExactly(C1);
  }

  @Test
  void aPlanIsInForceFromItsFirstDayAndNotOnItsLast() {
    Plans plans = ended.fold().plans();

    assertThat(plans.openOn(day("Sun 17 Mar 2024"))).isEmpty();
    assertThat(plans.openOn(day("Mon 18 Mar 2024"))).hasSize(2);
    assertThat(plans.openOn(day("Sun 9 Jun 2024"))).hasSize(2);
    assertThat(plans.openOn(day("Mon 10 Jun 2024"))).hasSize(1);
    assertThat(plans.all().get(0).span())
        .isEqualTo(DateSpan.of(day("Mon 18 Mar 2024"), day("Mon 10 Jun 2024")));
  }

  @Test
  void aPlanBeginsWithItsOwnCategoryAndOutcomes() {
    CourseOfPlan plan = marlowe.fold().plans().named(P1).orElseThrow();

    assertThat(plan.latestCategory()).contains(AbuseCategory.NEGLECT);
    assertThat(plan.outcomes()).isEqualTo(plan.plan().outcomes());
    assertThat(plan.actions()).extracting(each -> each.id().value()).containsExactly("P1-1");
    assertThat(plan.done(new ActionId("P1-1"))).isEmpty();
    assertThat(plan.started().on()).isEqualTo(day("Mon 18 Mar 2024"));
    assertThat(plan.end()).isEmpty();
    assertThat(plan).hasToString("plan P1 for child C1, from Mon 18 Mar 2024");
  }

  @Test
  void onlyAProtectionPlanHasACategory() {
    assertThat(marlowe.fold().plans().all().get(1).latestCategory()).isEmpty();
  }

  @Test
  void aRevisionReplacesWhatIsAgreedAndKeepsWhatWasDone() {
    CourseOfPlan plan =
        marlowe
            .on(day("Tue 19 Mar 2024"))
            .actionDone("P1", "P1-1")
            .on(day("Wed 20 Mar 2024"))
            .actionDone("P1", "P1-1")
            .on(day("Thu 21 Mar 2024"))
            .planRevised("P1", new AgreedOutcome(WORDS, List.of()))
            .fold()
            .plans()
            .named(P1)
            .orElseThrow();

    assertThat(plan.outcomes()).hasSize(1);
    assertThat(plan.actions()).isEmpty();
    assertThat(plan.actionsDone()).containsExactly(new ActionId("P1-1"));
    assertThat(plan.done(new ActionId("P1-1")).orElseThrow().on())
        .isEqualTo(day("Tue 19 Mar 2024"));
  }

  @Test
  void reviewsAndTheEndAreKeptWithTheirDays() {
    CourseOfPlan plan =
        marlowe.on(day("Mon 22 Apr 2024")).planReviewed("P2").fold().plans().all().get(1);

    assertThat(plan.reviews())
        .extracting(each -> each.held().on())
        .containsExactly(day("Mon 22 Apr 2024"));
    assertThat(ended.fold().plans().all().get(0).end().orElseThrow().ending().reason())
        .isEqualTo(PlanEndReason.STEPPED_DOWN);
  }

  @Test
  void stepsAroundAPlanAndItsRevisionsAreKeptWithTheirDays() {
    CourseOfPlan plan =
        marlowe
            .on(day("Thu 21 Mar 2024"))
            .stepTaken("P1", PlanStep.VISITING_AGREED)
            .stepTaken("P1", PlanStep.SHARED_WITH_NHS)
            .on(day("Thu 28 Mar 2024"))
            .planRevised("P1")
            .stepTaken("P1", PlanStep.VISITING_AGREED)
            .fold()
            .plans()
            .named(P1)
            .orElseThrow();

    assertThat(plan.planSteps()).hasSize(3);
    assertThat(plan.each(PlanStep.VISITING_AGREED))
        .extracting(Occurrence::on)
        .containsExactly(day("Thu 21 Mar 2024"), day("Thu 28 Mar 2024"));
    assertThat(plan.first(PlanStep.SHARED_WITH_NHS)).isPresent();
    assertThat(plan.first(PlanStep.CONTINGENCY_AGREED)).isEmpty();
    assertThat(plan.revisions()).extracting(Occurrence::on).containsExactly(day("Thu 28 Mar 2024"));
  }

  @Test
  void stepsTowardsCourtAreKeptWithTheirDaysEvenAfterThePlanEnded() {
    CourseOfPlan plan =
        marlowe
            .preProceedingsPlan("P3", "C1")
            .on(day("Tue 2 Apr 2024"))
            .stepTaken("P3", PreProceedingsStep.LETTER_BEFORE_PROCEEDINGS_SENT)
            .on(day("Mon 10 Jun 2024"))
            .stepTaken("P3", PreProceedingsStep.COURT_APPLICATION_MADE)
            .planEnded("P3", PlanEndReason.PROCEEDINGS_ISSUED)
            .on(day("Wed 12 Jun 2024"))
            .stepTaken("P3", PreProceedingsStep.LETTER_OF_PROCEEDINGS_SENT)
            .fold()
            .plans()
            .named(new PlanId("P3"))
            .orElseThrow();

    assertThat(plan.steps())
        .extracting(each -> each.step() + " " + each.taken().on())
        .containsExactly(
            "LETTER_BEFORE_PROCEEDINGS_SENT 2024-04-02",
            "COURT_APPLICATION_MADE 2024-06-10",
            "LETTER_OF_PROCEEDINGS_SENT 2024-06-12");
  }

  @Test
  void coreGroupsAreFoundForAChildWithinASpan() {
    Plans plans = marlowe.on(day("Thu 28 Mar 2024")).coreGroup("CG1").fold().plans();

    assertThat(plans.coreGroups()).hasSize(1);
    assertThat(plans.coreGroupsFor(C1, DateSpan.from(day("Thu 28 Mar 2024")))).hasSize(1);
    assertThat(plans.coreGroupsFor(C1, DateSpan.from(day("Fri 29 Mar 2024")))).isEmpty();
    assertThat(plans.coreGroupsFor(new ChildId("C9"), DateSpan.from(day("Thu 28 Mar 2024"))))
        .isEmpty();
  }

  @Test
  void fourReasonsEndAProtectionPlanWithoutAConference() {
    assertThat(Stream.of(PlanEndReason.values()).filter(PlanEndReason::needsNoConference))
        .containsExactlyElementsOf(
            EnumSet.of(
                PlanEndReason.MOVED_TO_ANOTHER_COUNCIL,
                PlanEndReason.REACHED_18,
                PlanEndReason.DIED,
                PlanEndReason.LEFT_THE_UNITED_KINGDOM));
  }

  @Test
  void termsSayWhichKindOfPlanItIs() {
    assertThat(new PlanTerms.ChildInNeed().kind()).isEqualTo(PlanKind.CHILD_IN_NEED);
    assertThat(new PlanTerms.PreProceedings().kind()).isEqualTo(PlanKind.PRE_PROCEEDINGS);
    assertThat(new PlanTerms.ChildProtection(Optional.empty(), AbuseCategory.MULTIPLE, 2).kind())
        .isEqualTo(PlanKind.CHILD_PROTECTION);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PlanTerms.ChildProtection(Optional.empty(), AbuseCategory.NEGLECT, -1))
        .withMessage("previousPlans must be 0 or more, but was -1");
  }

  @Test
  void anActionIsSomebodysToDo() {
    ActionId id = new ActionId("AC1");

    assertThat(
            new PlanAction(id, WORDS, Set.of(), Set.of(new AdultId("A1")), day("Mon 1 Apr 2024"))
                .family())
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanAction(id, WORDS, Set.of(), Set.of(), day("Mon 1 Apr 2024")))
        .withMessage("Action AC1 must say who will do it");
  }

  @Test
  void aCoreGroupNamesAChild() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CoreGroup(new CoreGroupId("CG1"), Set.of(), Attendance.of(SW1), WORDS))
        .withMessage("Core group CG1 must name at least one child");
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(P1).hasToString("P1");
    assertThat(new ActionId("AC1")).hasToString("AC1");
    assertThat(new CoreGroupId("CG1")).hasToString("CG1");
  }
}
