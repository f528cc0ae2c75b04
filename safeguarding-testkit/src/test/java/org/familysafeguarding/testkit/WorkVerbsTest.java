// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.YearMonth;
import java.util.Optional;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LegalStatus;
import org.familysafeguarding.care.PlacementKind;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.junit.jupiter.api.Test;

class WorkVerbsTest {

  private static final ChildId C1 = new ChildId("C1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"));

  @Test
  void aProtectionPlanRunsItsCourse() {
    CaseFile file =
        marlowe
            .protectionPlan("P1", "C1", "IC1")
            .actionDone("P1", "P1-1")
            .categoryChanged("P1", AbuseCategory.EMOTIONAL_ABUSE)
            .on(day("Mon 10 Jun 2024"))
            .planRevised("P1")
            .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED, "RC1")
            .fold();

    CourseOfPlan plan = file.plans().named(new PlanId("P1")).orElseThrow();
    assertThat(plan.plan().terms())
        .isEqualTo(
            new PlanTerms.ChildProtection(
                Optional.of(new ConferenceId("IC1")), AbuseCategory.NEGLECT, 0));
    assertThat(plan.done(new ActionId("P1-1"))).isPresent();
    assertThat(plan.latestCategory()).contains(AbuseCategory.EMOTIONAL_ABUSE);
    assertThat(plan.outcomes()).isEmpty();
    assertThat(plan.end().orElseThrow().ending().conference()).contains(new ConferenceId("RC1"));
  }

  @Test
  void plansOfEveryKindBegin() {
    CaseFile file =
        marlowe
            .protectionPlan("P1", "C1")
            .childInNeedPlan("P2", "C2")
            .preProceedingsPlan("P3", "C2")
            .planReviewed("P2")
            .planEnded("P2", PlanEndReason.STEPPED_UP)
            .fold();

    assertThat(file.plans().all())
        .extracting(CourseOfPlan::kind)
        .containsExactly(
            PlanKind.CHILD_PROTECTION, PlanKind.CHILD_IN_NEED, PlanKind.PRE_PROCEEDINGS);
    assertThat(file.plans().all().get(1).reviews()).hasSize(1);
    assertThat(file.plans().all().get(1).end().orElseThrow().ending().conference()).isEmpty();
    assertThat(file.plans().all().get(0).actions().get(0).dueBy()).isEqualTo(day("Mon 1 Apr 2024"));
  }

  @Test
  void coreGroupsAndVisitsConcernEveryChild() {
    CaseFile file =
        marlowe
            .coreGroup("CG1")
            .visit("V1", Seen.SEEN_ALONE)
            .visit("V2", VisitPurpose.ASSESSMENT, VisitPlace.SCHOOL_OR_NURSERY, Seen.NOT_SEEN)
            .fold();

    assertThat(file.plans().coreGroups().get(0).coreGroup().children())
        .containsExactlyElementsOf(marlowe.children());
    Visit home = file.visits().all().get(0).visit();
    Visit school = file.visits().all().get(1).visit();
    assertThat(home.purpose()).isEqualTo(VisitPurpose.CHILD_PROTECTION);
    assertThat(home.children()).extracting(ChildSeen::bedroomSeen).containsExactly(true, true);
    assertThat(school.place()).isEqualTo(VisitPlace.SCHOOL_OR_NURSERY);
    assertThat(school.saw(C1)).isFalse();
  }

  @Test
  void aChildIsLookedAfterForATime() {
    CaseFile file =
        marlowe
            .becameLookedAfter("CE1", "C1", LegalStatus.ACCOMMODATED)
            .placed("PL1", "CE1", PlacementKind.FOSTER_CARE)
            .on(day("Fri 22 Mar 2024"))
            .careReviewed("CR1", "CE1")
            .placementEnded("PL1")
            .leftCare("CE1", LeavingCare.RETURNED_HOME)
            .fold();

    CourseOfCare care = file.care().of(C1).get(0);
    assertThat(file.care().isLookedAfter(C1, day("Thu 21 Mar 2024"))).isTrue();
    assertThat(care.placements().get(0).ended()).isPresent();
    assertThat(care.reviews()).hasSize(1);
    assertThat(care.end().orElseThrow().reason()).isEqualTo(LeavingCare.RETURNED_HOME);
  }

  @Test
  void groupSupervisionJudgesRiskTogether() {
    CaseFile file =
        marlowe
            .groupSupervision("GS1")
            .groupSupervisionWithoutJudgement("GS2", "SW1", "TM1")
            .fold();

    GroupSupervision joint = file.supervisions().all().get(0).supervision();
    GroupSupervision without = file.supervisions().all().get(1).supervision();
    assertThat(joint.present())
        .hasSameElementsAs(UsualTeam.ids("SW1", "TM1", "DV1", "DP1", "RW1", "MH1"));
    assertThat(joint.jointJudgement().orElseThrow().level()).isEqualTo(RiskLevel.MODERATE);
    assertThat(joint.nextSteps()).hasSize(1);
    assertThat(without.jointJudgement()).isEmpty();
    assertThat(without.present()).hasSameElementsAs(UsualTeam.ids("SW1", "TM1"));
    assertThat(file.riskJudgements().all())
        .extracting(each -> each.judgement().id().value())
        .containsExactly("GS1-J");
  }

  @Test
  void practitionersJudgeWriteSumUpAndShare() {
    CaseFile file =
        marlowe
            .riskJudged("RJ1", RiskLevel.HIGH)
            .workbookEntry("WE1", "HV1")
            .monthlySummary("DV1", YearMonth.of(2024, 2))
            .shared("D1", "NHS")
            .fold();

    assertThat(file.riskJudgements().latestFor(C1, marlowe.today()).orElseThrow().judgement())
        .extracting(judgement -> judgement.level())
        .isEqualTo(RiskLevel.HIGH);
    assertThat(file.workbook().chapter(Discipline.HEALTH_VISITING)).hasSize(1);
    assertThat(file.workbook().chronologyOf(C1)).hasSize(1);
    assertThat(file.workbook().summariesOf(YearMonth.of(2024, 2))).hasSize(1);
    assertThat(file.disclosures().to(new AgencyId("NHS"))).hasSize(1);
  }

  @Test
  void theCaseClosesAndOpensAgain() {
    FamilyCase closed = marlowe.on(day("Fri 14 Jun 2024")).closed(ClosureReason.NO_LONGER_IN_NEED);

    assertThat(closed.fold().openness().isOpenOn(day("Fri 14 Jun 2024"))).isFalse();
    assertThat(
            closed
                .on(day("Mon 1 Jul 2024"))
                .reopened()
                .fold()
                .openness()
                .isOpenOn(C1, day("Mon 1 Jul 2024")))
        .isTrue();
  }

  @Test
  void anEntryIsCorrectedOrStruckOut() {
    FamilyCase visited = marlowe.visit("V1", Seen.SEEN_ALONE);
    EntryId visit = visited.lastEntryId();
    Entry told = visited.history().entries().get((int) visited.history().version() - 1);

    CaseFile corrected =
        visited.on(day("Tue 5 Mar 2024")).corrected(visit.value(), told.event()).fold();
    assertThat(corrected.visits().all())
        .extracting(each -> each.made().on())
        .containsExactly(day("Tue 5 Mar 2024"));
    assertThat(visited.struckOut(visit.value()).fold().visits().all()).isEmpty();
  }
}
