// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.change.Attainment;
import org.familysafeguarding.change.CapacityJudgement;
import org.familysafeguarding.change.ChangeGoal;
import org.familysafeguarding.change.ChangeGoalId;
import org.familysafeguarding.change.ChangeInTime;
import org.familysafeguarding.change.ChangeMeasure;
import org.familysafeguarding.change.GoalScale;
import org.familysafeguarding.change.Parenting;
import org.familysafeguarding.change.ParentingNow;
import org.familysafeguarding.change.Prospect;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.instrument.AlertResponse;
import org.familysafeguarding.instrument.Answer;
import org.familysafeguarding.instrument.MaracAction;
import org.familysafeguarding.instrument.MaracRoute;
import org.familysafeguarding.instrument.MaracStep;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.instrument.ScreeningId;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.programme.GroupAttendance;
import org.familysafeguarding.programme.GroupSession;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ModuleStatus;
import org.familysafeguarding.programme.ParentingAssessment;
import org.familysafeguarding.programme.ParentingAssessmentId;

/** Telling of modules, parenting assessments and screenings. */
@CheckReturnValue
interface DirectWorkVerbs extends CaseWriting {

  /** Work on a module with an adult comes to that point; with a reason where one is needed. */
  default FamilyCase moduleMoved(int module, String adult, ModuleStatus status) {
    Optional<Narrative> reason =
        status == ModuleStatus.NOT_APPLICABLE
            ? Optional.of(words("She has never been a drinker."))
            : Optional.empty();
    return record(
        new DirectWorkEvent.ModuleMoved(
            new ModuleMove(module, new AdultId(adult), status, reason)));
  }

  /** {@code SW1} concludes an assessment of an adult's parenting of every child. */
  default FamilyCase parentingAssessed(String id, String adult) {
    return record(
        new DirectWorkEvent.ParentingAssessmentConcluded(
            new ParentingAssessment(
                new ParentingAssessmentId(id),
                new AdultId(adult),
                children(),
                new PractitionerId("SW1"),
                words("Warm and consistent since the summer."))));
  }

  /** {@code SW1} fills in a screening tool about somebody; answers are those of items 1, 2, 3... */
  default FamilyCase screened(String id, ScreeningTool tool, String about, int... answers) {
    List<Answer> given =
        IntStream.range(0, answers.length)
            .mapToObj(index -> new Answer(index + 1, answers[index]))
            .toList();
    return record(
        new DirectWorkEvent.ScreeningCompleted(
            new Screening(
                new ScreeningId(id), tool, person(about), new PractitionerId("SW1"), given)));
  }

  /** {@code SW1} acts on an answer of that screening. */
  default FamilyCase alertActedOn(String screening) {
    return record(
        new DirectWorkEvent.AlertActedOn(
            new AlertResponse(
                new ScreeningId(screening),
                new PractitionerId("SW1"),
                words("Rang the crisis team with her."))));
  }

  /** {@code SW1} takes a step towards the conference on high-risk abuse, or away from it. */
  default FamilyCase maracStep(MaracStep step, String victim, MaracRoute route) {
    return record(
        new DirectWorkEvent.MaracStepTaken(
            new MaracAction(
                step,
                person(victim),
                route,
                new PractitionerId("SW1"),
                Optional.of(words("Two calls in a week.")))));
  }

  /** A session of a group of that kind, led by {@code RW1}, to which an adult came or did not. */
  default FamilyCase groupSession(
      String adult, SpecialistFunction function, GroupAttendance attendance) {
    return record(
        new DirectWorkEvent.GroupSessionHeld(
            new GroupSession(
                new AdultId(adult),
                function,
                new PractitionerId("RW1"),
                attendance,
                Optional.of(words("Spoke of the first weeks without.")))));
  }

  /** A goal of an adult for every child, well below what is hoped for, to be measured by a day. */
  default FamilyCase changeGoal(String id, String adult, LocalDate measureAgainBy) {
    return record(
        new DirectWorkEvent.ChangeGoalAgreed(
            new ChangeGoal(
                new ChangeGoalId(id),
                new Parenting(new AdultId(adult), children()),
                words("Breakfast made and at school by nine, every day."),
                new GoalScale(1, Attainment.MUCH_LESS_THAN_EXPECTED, measureAgainBy))));
  }

  /** {@code SW1} measures how far a goal has been reached. */
  default FamilyCase changeMeasured(String goal, Attainment attained) {
    return record(
        new DirectWorkEvent.ChangeMeasured(
            new ChangeMeasure(
                new ChangeGoalId(goal),
                attained,
                new PractitionerId("SW1"),
                words("The school's register, and two visits before nine."))));
  }

  /** {@code SW1} judges an adult's parenting of every child, who need the change by that day. */
  default FamilyCase capacityJudged(
      String adult, ParentingNow now, ChangeInTime change, LocalDate neededBy) {
    return record(
        new DirectWorkEvent.CapacityJudged(
            new CapacityJudgement(
                new Parenting(new AdultId(adult), children()),
                now,
                new Prospect(change, Optional.of(neededBy)),
                new PractitionerId("SW1"),
                words("Mornings have held for six weeks; evenings have not."))));
  }
}
