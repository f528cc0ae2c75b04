// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.chronology.RecordPromises;
import org.familysafeguarding.people.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskJudgementsTest {

  private static final ChildId ELDER = new ChildId("C-1");
  private static final ChildId YOUNGER = new ChildId("C-2");
  private static final PractitionerId WORKER = new PractitionerId("P-1");
  private static final Narrative WORDS = new Narrative("He shouts; she hides.");
  private static final Worry WORRY =
      new Worry(WORDS, Set.of(HarmCategory.EMOTIONAL_ABUSE), Set.of(ParentalNeed.DOMESTIC_ABUSE));
  private static final Strength STRENGTH = new Strength(WORDS, true);

  static Stream<Record> samples() {
    return Stream.of(
        WORRY,
        STRENGTH,
        new DangerStatement(WORDS),
        new SafetyGoal(WORDS),
        new Grounds(
            List.of(WORRY),
            List.of(STRENGTH),
            List.of(new DangerStatement(WORDS)),
            List.of(new SafetyGoal(WORDS)),
            WORDS),
        new RiskJudgementId("RJ-1"),
        made("RJ-1", "Mon 11 Mar 2024", ELDER).judgement(),
        made("RJ-1", "Mon 11 Mar 2024", ELDER),
        RiskJudgements.of(List.of(made("RJ-1", "Mon 11 Mar 2024", ELDER))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyRecordKeepsItsPromises(Record sample) {
    RecordPromises.areKeptBy(sample);
  }

  @Test
  void aJudgementIdIsCheckedUnderItsOwnName() {
    assertThat(new RiskJudgementId("RJ-1")).hasToString("RJ-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskJudgementId("RJ 1"))
        .withMessageStartingWith("risk judgement id may hold only");
  }

  @Test
  void groundsWeighAtLeastOneWorryOrStrength() {
    assertThat(grounds(List.of(WORRY), List.of()).strengths()).isEmpty();
    assertThat(grounds(List.of(), List.of(STRENGTH)).worries()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grounds(List.of(), List.of()))
        .withMessage(
            "The grounds of a judgement must have at least one worry or one strength,"
                + " but have neither");
  }

  @Test
  void aJudgementIsAboutSomebodyAndBySomebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement("RJ-1", Set.of(), Set.of(WORKER)))
        .withMessage("Risk judgement RJ-1 must be about at least one child");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement("RJ-1", Set.of(ELDER), Set.of()))
        .withMessage("Risk judgement RJ-1 must be made by at least one practitioner");
  }

  @Test
  void aPlansCategoryIsAKindOfHarmOrSeveral() {
    assertThat(AbuseCategory.values())
        .extracting(Enum::name)
        .containsExactly(
            "NEGLECT", "PHYSICAL_ABUSE", "SEXUAL_ABUSE", "EMOTIONAL_ABUSE", "MULTIPLE");
    assertThat(HarmCategory.values()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 10 Mar 2024, '', ''",
    "Mon 11 Mar 2024, RJ-1, ''",
    "Thu 11 Apr 2024, RJ-1, ''",
    "Fri 12 Apr 2024, RJ-3, RJ-4",
    "Mon 13 May 2024, RJ-3, RJ-5",
  })
  void theLatestJudgementIsTheLastOneMadeByTheDay(String today, String elder, String younger) {
    RiskJudgements judgements = all();
    assertThat(latest(judgements, ELDER, today)).isEqualTo(elder);
    assertThat(latest(judgements, YOUNGER, today)).isEqualTo(younger);
  }

  @ParameterizedTest
  @CsvSource({
    "Mon 11 Mar 2024, Tue 12 Mar 2024, RJ-1",
    "Tue 12 Mar 2024, Fri 12 Apr 2024, ''",
    "Mon 11 Mar 2024, Fri 12 Apr 2024, RJ-1",
    "Fri 12 Apr 2024, Mon 13 May 2024, RJ-2 RJ-3 RJ-4",
    "Fri 12 Apr 2024, Fri 12 Apr 2024, ''",
    "Mon 1 Jan 2024, Wed 1 Jan 2025, RJ-1 RJ-2 RJ-3 RJ-4 RJ-5",
  })
  void judgementsAreFoundFromOneDayUntilBeforeAnother(String from, String until, String found) {
    assertThat(
            all().madeBetween(day(from), day(until)).stream()
                .map(made -> made.judgement().id().value()))
        .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ", -1)));
  }

  @Test
  void judgementsAreKeptInTheOrderOfTheirDays() {
    assertThat(all().all())
        .extracting(made -> made.judgement().id().value())
        .containsExactly("RJ-1", "RJ-2", "RJ-3", "RJ-4", "RJ-5");
    assertThat(RiskJudgements.of(List.of()).all()).isEmpty();
  }

  private static RiskJudgements all() {
    return RiskJudgements.of(
        List.of(
            made("RJ-5", "Mon 13 May 2024", YOUNGER),
            made("RJ-2", "Fri 12 Apr 2024", ELDER, YOUNGER),
            made("RJ-1", "Mon 11 Mar 2024", ELDER),
            made("RJ-3", "Fri 12 Apr 2024", ELDER),
            made("RJ-4", "Fri 12 Apr 2024", YOUNGER)));
  }

  private static String latest(RiskJudgements judgements, ChildId child, String today) {
    return judgements
        .latestFor(child, day(today))
        .map(made -> made.judgement().id().value())
        .orElse("");
  }

  private static JudgementMade made(String id, String on, ChildId... children) {
    return new JudgementMade(
        judgement(id, Set.of(children), Set.of(WORKER)),
        new Occurrence(new EntryId("E-1"), day(on)));
  }

  private static RiskJudgement judgement(
      String id, Set<ChildId> children, Set<PractitionerId> madeBy) {
    return new RiskJudgement(
        new RiskJudgementId(id),
        children,
        RiskLevel.MODERATE,
        grounds(List.of(WORRY), List.of()),
        madeBy);
  }

  private static Grounds grounds(List<Worry> worries, List<Strength> strengths) {
    return new Grounds(worries, strengths, List.of(), List.of(), WORDS);
  }
}
