// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

  private static final PractitionerId TM1 = new PractitionerId("TM1");

  private final FamilyCase marlowe =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .withChildBorn("C2", day("Fri 13 Jul 2018"))
          .referred("R1")
          .assessmentStarted("AS1", "C1", "R1")
          .assessmentStarted("AS2", "C2", "R1");

  @Test
  void assessmentsAreFoundByNameAndByChild() {
    Assessments assessments = marlowe.fold().assessments();

    assertThat(assessments.named(new AssessmentId("AS1"))).isPresent();
    assertThat(assessments.named(new AssessmentId("AS9"))).isEmpty();
    assertThat(assessments.of(new ChildId("C2")))
        .extracting(each -> each.assessment().id())
        .containsExactly(new AssessmentId("AS2"));
  }

  @Test
  void anAssessmentKeepsItsPlaceWhileItsCourseIsTold() {
    Assessments assessments =
        marlowe
            .on(day("Mon 18 Mar 2024"))
            .assessmentConcluded("AS1", AssessmentOutcome.NO_FURTHER_ACTION)
            .fold()
            .assessments();

    assertThat(assessments.all())
        .extracting(each -> each.assessment().id().value())
        .containsExactly("AS1", "AS2");
    assertThat(assessments.all().get(0).started().on()).isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(assessments.all().get(0).concluded().orElseThrow().authorised().on())
        .isEqualTo(day("Mon 18 Mar 2024"));
    assertThat(assessments.all().get(1).concluded()).isEmpty();
  }

  @Test
  void whatIsDoneOnTheWayStaysWhenTheAssessmentIsConcluded() {
    CourseOfAssessment course =
        marlowe
            .stepTaken("AS1", AssessmentStep.CHILD_HEARD)
            .reviewPointSet("AS1", day("Fri 15 Mar 2024"))
            .assessmentOverran("AS1")
            .on(day("Mon 11 Mar 2024"))
            .stepTaken("AS1", AssessmentStep.CHILD_HEARD)
            .assessmentConcluded("AS1", AssessmentOutcome.NO_FURTHER_ACTION)
            .fold()
            .assessments()
            .all()
            .get(0);

    assertThat(course.first(AssessmentStep.CHILD_HEARD).orElseThrow().on())
        .isEqualTo(day("Mon 4 Mar 2024"));
    assertThat(course.first(AssessmentStep.PROGRESS_REVIEWED)).isEmpty();
    assertThat(course.progress().steps()).hasSize(2);
    assertThat(course.reviewPoint()).contains(day("Fri 15 Mar 2024"));
    assertThat(course.overrun().orElseThrow().authorisedBy()).isEmpty();
    assertThat(course.concluded()).isPresent();
  }

  @Test
  void aConclusionSaysWhatFollows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AssessmentConclusion(Map.of(), Set.of(), Set.of(), TM1))
        .withMessage("outcomes must say what follows from the assessment");
  }

  @Test
  void thatNothingWasFoundStandsAlone() {
    Set<AssessmentOutcome> outcomes = Set.of(AssessmentOutcome.NO_FURTHER_ACTION);

    assertThat(
            new AssessmentConclusion(Map.of(), Set.of(AssessmentFactor.NONE_FOUND), outcomes, TM1)
                .factors())
        .containsExactly(AssessmentFactor.NONE_FOUND);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AssessmentConclusion(
                    Map.of(),
                    ImmutableSet.of(AssessmentFactor.NONE_FOUND, AssessmentFactor.GANGS),
                    outcomes,
                    TM1))
        .withMessage(
            "factors cannot join NONE_FOUND to anything else, but were [NONE_FOUND, GANGS]");
  }

  @Test
  void theTriangleHasThreeSidesAndTwentyOneParts() {
    Map<AssessmentDomain.Side, Long> parts =
        Arrays.stream(AssessmentDomain.values())
            .collect(Collectors.groupingBy(AssessmentDomain::side, Collectors.counting()));

    assertThat(parts)
        .containsEntry(AssessmentDomain.Side.DEVELOPMENTAL_NEEDS, 7L)
        .containsEntry(AssessmentDomain.Side.PARENTING_CAPACITY, 6L)
        .containsEntry(AssessmentDomain.Side.FAMILY_AND_ENVIRONMENT, 8L);
  }

  @Test
  void idsReadAsTheyAreWritten() {
    assertThat(new AssessmentId("AS1")).hasToString("AS1");
  }
}
