// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.establishment.AssessedYear;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.establishment.EstablishmentFact;
import org.familysafeguarding.establishment.Leave;
import org.familysafeguarding.establishment.LeaveKind;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What everybody has, and who can take more. */
class CaseloadsTest {

  private static final LocalDate OPENED = day("Mon 1 Jul 2024");
  private static final LocalDate TODAY = day("Mon 2 Sep 2024");
  private static final PractitionerId SW1 = new PractitionerId("SW1");
  private static final PractitionerId SW2 = new PractitionerId("SW2");
  private static final PractitionerId DV1 = new PractitionerId("DV1");

  private static FamilyCase family(String id) {
    return FamilyCase.opened(id, OPENED)
        .withUsualTeam()
        .withAdult("A1")
        .withAdult("A2")
        .withChildBorn("C1", day("Wed 6 May 2020"))
        .withChildBorn("C2", day("Sat 6 May 2017"));
  }

  private static CaseFile heldBy(String id, String holder) {
    return family(id).allocated("AL1", holder, AllocationRole.CASE_HOLDER).fold();
  }

  private static Caseloads caseloads(Establishment team, CaseloadPolicy policy, CaseFile... files) {
    return Caseloads.on(TODAY, team, policy, Stream.of(files));
  }

  private static CaseloadPolicy ceiling(CaseUnit unit, int most) {
    return new CaseloadPolicy(Map.of(unit, most), Map.of(), Optional.empty(), Optional.empty());
  }

  @Test
  void familiesChildrenAndAdultsAreCountedSideBySide() {
    CaseFile specialist =
        family("CF-3")
            .allocated("AL1", "SW2", AllocationRole.CASE_HOLDER)
            .allocated("AL2", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
            .allocated("AL3", "SW1", AllocationRole.CO_WORKER)
            .fold();
    Caseloads counted =
        caseloads(
            SmallTeam.and(),
            CaseloadPolicy.unset(),
            heldBy("CF-1", "SW1"),
            heldBy("CF-2", "SW1"),
            specialist);

    assertThat(counted.of(SW1).count()).isEqualTo(new CaseCount(2, 4, 0));
    assertThat(counted.of(SW2).count()).isEqualTo(new CaseCount(1, 2, 0));
    assertThat(counted.of(DV1).count()).isEqualTo(new CaseCount(1, 0, 1));
    assertThat(counted.of(SW1).tenthsPerFte(CaseUnit.CHILDREN)).contains(40);
    assertThat(counted.all()).hasSize(7);
    assertThat(counted.average()).isEqualTo(new AverageCaseload(3, counted.average().fte(), 2));
    assertThat(counted.average()).hasToString("1.5 (3 cases, 2.0 FTE)");
  }

  @Test
  void aClosedCaseCountsForNobodyFromTheDayItCloses() {
    CaseFile closed =
        family("CF-1")
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .on(TODAY)
            .closed(ClosureReason.NO_LONGER_IN_NEED)
            .fold();

    assertThat(caseloads(SmallTeam.and(), CaseloadPolicy.unset(), closed).families()).isZero();
    assertThat(
            Caseloads.on(
                    TODAY.minusDays(1), SmallTeam.and(), CaseloadPolicy.unset(), Stream.of(closed))
                .families())
        .isEqualTo(1);
  }

  @Test
  void childrenWeighWhatTheCouncilHasSet() {
    CaseFile planned =
        family("CF-1")
            .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
            .protectionPlan("P1", "C1")
            .fold();
    CaseloadPolicy weights =
        new CaseloadPolicy(
            Map.of(CaseUnit.CHILDREN, 2),
            Map.of(PlanKind.CHILD_PROTECTION, 150),
            Optional.empty(),
            Optional.empty());

    assertThat(caseloads(SmallTeam.and(), weights, planned).of(SW1).weighted()).isEqualTo(250);
    assertThat(caseloads(SmallTeam.and(), CaseloadPolicy.unset(), planned).of(SW1).weighted())
        .isEqualTo(200);
  }

  @Test
  void aFamilyWhoseHolderIsAwayOrGoneHasNobodyAtWork() {
    Establishment away =
        SmallTeam.and(new Leave(SW1, LeaveKind.SICK, DateSpan.of(TODAY, day("Mon 9 Sep 2024"))));

    assertThat(
            caseloads(
                    away,
                    CaseloadPolicy.unset(),
                    heldBy("CF-1", "SW1"),
                    heldBy("CF-2", "SW2"),
                    family("CF-3").fold())
                .withoutHolderAtWork())
        .containsExactly(new CaseFileId("CF-1"), new CaseFileId("CF-3"));
  }

  @Test
  void aForecastCountsWhatIsProposedAndTakesItFromWhoHeldIt() {
    Caseloads now = caseloads(SmallTeam.and(), CaseloadPolicy.unset(), heldBy("CF-1", "SW1"));

    Caseloads then =
        now.with(
            List.of(
                new ProposedAllocation(
                    new CaseFileId("CF-1"), SW2, AllocationRole.CASE_HOLDER, Set.of())));

    assertThat(then.of(SW2).count()).isEqualTo(new CaseCount(1, 2, 0));
    assertThat(then.of(SW1).count()).isEqualTo(CaseCount.NONE);
    assertThat(now.of(SW1).count()).isEqualTo(new CaseCount(1, 2, 0));
  }

  @Test
  void whoeverCannotTakeAFamilyIsToldWhy() {
    CaseFile wanted = family("CF-9").fold();
    List<Taker> takers =
        caseloads(
                SmallTeam.and(
                    new Leave(SW2, LeaveKind.ANNUAL, DateSpan.of(TODAY, day("Mon 16 Sep 2024")))),
                ceiling(CaseUnit.CHILDREN, 2),
                heldBy("CF-1", "SW1"),
                wanted)
            .whoCanTake(WorkWanted.caseHolder(wanted));

    assertThat(against("SW1", takers))
        .containsExactly("would have 4 children at 1.0 FTE, above the ceiling of 2");
    assertThat(against("SW2", takers))
        .containsExactly("is on annual leave and back on Mon 16 Sep 2024");
    assertThat(against("TM1", takers)).containsExactly("manages the team");
    assertThat(against("RW1", takers)).contains("is neither a social worker nor a family worker");
  }

  @Test
  void exactlyTheCeilingIsNotAboveIt() {
    CaseFile wanted = family("CF-9").fold();
    CaseFile held = heldBy("CF-1", "SW1");

    assertThat(socialWorker(SmallTeam.and(), ceiling(CaseUnit.CHILDREN, 4), held, wanted).can())
        .isTrue();
    assertThat(socialWorker(SmallTeam.and(), ceiling(CaseUnit.CHILDREN, 3), held, wanted).can())
        .isFalse();
    assertThat(socialWorker(SmallTeam.and(), CaseloadPolicy.unset(), held, wanted).can()).isTrue();
  }

  @Test
  void aFamilyThatIsNotOpenIsCountedAsIfItWere() {
    CaseFile closed =
        family("CF-9").on(day("Mon 5 Aug 2024")).closed(ClosureReason.NO_LONGER_IN_NEED).fold();
    CaseFile held = heldBy("CF-1", "SW1");

    assertThat(socialWorker(SmallTeam.and(), ceiling(CaseUnit.CHILDREN, 3), held, closed).can())
        .isFalse();
    assertThat(socialWorker(SmallTeam.and(), ceiling(CaseUnit.CHILDREN, 4), held, closed).can())
        .isTrue();
  }

  @Test
  void theAssessedYearCutsTheCeilingUntilItEnds() {
    CaseloadPolicy cut =
        new CaseloadPolicy(
            Map.of(CaseUnit.CHILDREN, 4), Map.of(), Optional.of(75), Optional.empty());
    CaseFile wanted = family("CF-9").fold();
    CaseFile held = heldBy("CF-1", "SW1");
    EstablishmentFact until = new AssessedYear(SW1, DateSpan.of(OPENED, TODAY.plusDays(1)));
    EstablishmentFact over = new AssessedYear(SW1, DateSpan.of(OPENED, TODAY));

    assertThat(socialWorker(SmallTeam.and(until), cut, held, wanted).against())
        .extracting(WhyNot::kind)
        .containsExactly(WhyNot.Kind.IN_ASSESSED_YEAR);
    assertThat(socialWorker(SmallTeam.and(over), cut, held, wanted).can()).isTrue();
  }

  @Test
  void nobodyWorksWithBothSidesOfAbuse() {
    CaseFile wanted =
        family("CF-9")
            .abuseAlleged("AB1", "A1", "A2")
            .allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
            .fold();
    WorkWanted withPerpetrator =
        WorkWanted.specialist(
            wanted, SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE, Set.of(new AdultId("A2")));

    assertThat(
            against(
                "DV1",
                caseloads(SmallTeam.and(), CaseloadPolicy.unset(), wanted)
                    .whoCanTake(withPerpetrator)))
        .containsExactly("works already with the other side of abuse relationship AB1");
    assertThat(
            against(
                "DV1",
                caseloads(SmallTeam.and(), CaseloadPolicy.unset(), wanted)
                    .whoCanTake(WorkWanted.caseHolder(wanted))))
        .contains("works already with the other side of abuse relationship AB1");
  }

  @Test
  void aSpecialistForTheWholeFamilyIsOnBothSidesAlready() {
    FamilyCase told = family("CF-9").abuseAlleged("AB1", "A1", "A2");
    CaseFile whole = told.allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST).fold();
    CaseFile later =
        told.on(TODAY.plusDays(7))
            .allocated("AL1", "DV1", AllocationRole.ADULT_SPECIALIST, "A1")
            .fold();

    for (CaseFile wanted : List.of(whole, later)) {
      WorkWanted withPerpetrator =
          WorkWanted.specialist(
              wanted, SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE, Set.of(new AdultId("A2")));
      assertThat(
              against(
                  "DV1",
                  caseloads(SmallTeam.and(), CaseloadPolicy.unset(), wanted)
                      .whoCanTake(withPerpetrator)))
          .containsExactly("works already with the other side of abuse relationship AB1");
    }
  }

  @Test
  void aChildProtectionPlanIsLedByASocialWorker() {
    CaseFile wanted = family("CF-9").protectionPlan("P1", "C1").fold();

    assertThat(
            against(
                "RW1",
                caseloads(SmallTeam.and(), CaseloadPolicy.unset(), wanted)
                    .whoCanTake(WorkWanted.caseHolder(wanted))))
        .containsExactly("is no social worker, and a child has a child protection plan");
  }

  @Test
  void aPolicyThatSetsNothingSensibleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ceiling(CaseUnit.FAMILIES, 0))
        .withMessage("A ceiling must be 1 or more, but they were {families=0}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CaseloadPolicy(Map.of(), Map.of(), Optional.of(101), Optional.empty()))
        .withMessage("assessedYearPercent must be from 1 to 100, but was Optional[101]");
  }

  private static Taker socialWorker(
      Establishment team, CaseloadPolicy policy, CaseFile held, CaseFile wanted) {
    return caseloads(team, policy, held, wanted).whoCanTake(WorkWanted.caseHolder(wanted)).stream()
        .filter(each -> each.practitioner().value().equals("SW1"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> against(String practitioner, List<Taker> takers) {
    return takers.stream()
        .filter(each -> each.practitioner().value().equals(practitioner))
        .flatMap(each -> each.against().stream())
        .map(WhyNot::inWords)
        .toList();
  }
}
