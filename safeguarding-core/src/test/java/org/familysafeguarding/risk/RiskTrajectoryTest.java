// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class RiskTrajectoryTest {

  private static final ChildId CHILD = new ChildId("C1");
  private static final AdultId MOTHER = new AdultId("A1");
  private static final LocalDate OPENED = day("Mon 5 Feb 2024");
  private static final LocalDate JOINT = day("Mon 4 Mar 2024");
  private static final LocalDate ALONE = day("Mon 18 Mar 2024");
  private static final Strength AUNT = new Strength(new Narrative("An aunt helps."), true);
  private static final Worry DRINKING = worry("She drinks at night.");
  private static final Worry SCHOOL = worry("He is late for school.");

  private final FamilyCase family =
      FamilyCase.opened(OPENED)
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2015"))
          .withAdult("A1");

  private final CaseFile file =
      family
          .on(JOINT)
          .record(judged("RJ1", RiskLevel.MODERATE, DRINKING, "SW1", "RW1", "MH1"))
          .on(ALONE)
          .record(judged("RJ2", RiskLevel.HIGH, SCHOOL, "RW1"))
          .fold();

  private final RiskTrajectory trajectory = RiskTrajectory.of(file.riskJudgements(), file.team());

  @Test
  void aJudgementOfSeveralDisciplinesIsJointAndOfOneIsTheirs() {
    assertThat(ids(trajectory.judgementsOf(CHILD))).containsExactly("RJ1", "RJ2");
    assertThat(ids(trajectory.jointJudgementsOf(CHILD))).containsExactly("RJ1");
    assertThat(ids(trajectory.judgementsOf(CHILD, Discipline.RECOVERY)))
        .containsExactly("RJ1", "RJ2");
    assertThat(ids(trajectory.judgementsOf(CHILD, Discipline.SOCIAL_WORK))).containsExactly("RJ1");
    assertThat(trajectory.judgementsOf(new ChildId("C9"))).isEmpty();
  }

  @Test
  void whereDisciplinesDifferEachIsShownWithWhatItHolds() {
    assertThat(trajectory.differences(JOINT, CHILD)).isEmpty();
    assertThat(trajectory.differences(ALONE, CHILD))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Discipline.SOCIAL_WORK, RiskLevel.MODERATE,
                Discipline.MENTAL_HEALTH, RiskLevel.MODERATE,
                Discipline.RECOVERY, RiskLevel.HIGH));
    assertThat(trajectory.standingOn(OPENED, CHILD)).isEmpty();
  }

  @Test
  void whatChangedBetweenTwoDaysIsToldPartByPart() {
    RiskChange change = trajectory.between(JOINT, ALONE, CHILD);
    assertThat(change.direction()).contains(1);
    assertThat(change.worries())
        .isEqualTo(new Shift<>(List.of(SCHOOL), List.of(DRINKING), List.of()));
    assertThat(change.strengths().isNone()).isTrue();
    assertThat(change.strengths().stayed()).containsExactly(AUNT);
    assertThat(change.dangerStatements().come())
        .extracting(each -> each.text().text())
        .containsExactly("danger of RJ2");
    assertThat(change.safetyGoals().gone())
        .extracting(each -> each.text().text())
        .containsExactly("goal of RJ1");
    assertThat(trajectory.between(ALONE, ALONE, CHILD).isSameJudgement()).isTrue();
  }

  @Test
  void beforeAnybodyJudgedThereIsNothingToCompare() {
    RiskChange change = trajectory.between(OPENED, JOINT, CHILD);
    assertThat(change.before()).isEmpty();
    assertThat(change.direction()).isEmpty();
    assertThat(change.worries().come()).containsExactly(DRINKING);
  }

  @Test
  void eachNeedOfTheTrioStandsSinceTheDayItBeganToStandSo() {
    ParentalNeeds needs =
        family
            .on(JOINT)
            .needJudged("A1", ParentalNeed.SUBSTANCE_MISUSE, NeedStanding.PRESENT)
            .on(ALONE)
            .needJudged("A1", ParentalNeed.SUBSTANCE_MISUSE, NeedStanding.PRESENT)
            .needJudged("A1", ParentalNeed.MENTAL_ILL_HEALTH, NeedStanding.NOT_KNOWN)
            .on(day("Mon 13 May 2024"))
            .needJudged("A1", ParentalNeed.SUBSTANCE_MISUSE, NeedStanding.ABSENT)
            .fold()
            .riskJudgements()
            .needs();
    assertThat(needs.trioOn(ALONE, MOTHER))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ParentalNeed.DOMESTIC_ABUSE, NeedSince.neverJudged(),
                ParentalNeed.SUBSTANCE_MISUSE,
                    new NeedSince(NeedStanding.PRESENT, Optional.of(JOINT)),
                ParentalNeed.MENTAL_ILL_HEALTH,
                    new NeedSince(NeedStanding.NOT_KNOWN, Optional.of(ALONE))));
    assertThat(needs.on(OPENED, MOTHER, ParentalNeed.SUBSTANCE_MISUSE))
        .isEqualTo(NeedSince.neverJudged());
    assertThat(needs.courseOf(MOTHER).keySet())
        .containsExactly(JOINT, ALONE, day("Mon 13 May 2024"));
    assertThat(needs.on(day("Tue 14 May 2024"), MOTHER, ParentalNeed.SUBSTANCE_MISUSE))
        .isEqualTo(new NeedSince(NeedStanding.ABSENT, Optional.of(day("Mon 13 May 2024"))));
    assertThat(needs.courseOf(new AdultId("A9"))).isEmpty();
  }

  @Test
  void aNeedThatIsPresentIsSoSinceADay() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new NeedSince(NeedStanding.PRESENT, Optional.empty()));
  }

  private static CaseEvent judged(String id, RiskLevel level, Worry worry, String... by) {
    Grounds grounds =
        new Grounds(
            List.of(worry),
            List.of(AUNT),
            List.of(new DangerStatement(new Narrative("danger of " + id))),
            List.of(new SafetyGoal(new Narrative("goal of " + id))),
            new Narrative("As the grounds say."));
    Set<PractitionerId> madeBy = Stream.of(by).map(PractitionerId::new).collect(Collectors.toSet());
    return new PracticeEvent.RiskJudged(
        new RiskJudgement(new RiskJudgementId(id), Set.of(CHILD), level, grounds, madeBy));
  }

  private static Worry worry(String what) {
    return new Worry(
        new Narrative(what), Set.of(HarmCategory.NEGLECT), Set.of(ParentalNeed.SUBSTANCE_MISUSE));
  }

  private static List<String> ids(List<JudgementMade> made) {
    return made.stream().map(each -> each.judgement().id().value()).toList();
  }
}
