// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.PracticeEvent;
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
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.programme.GroupAttendance;
import org.familysafeguarding.programme.GroupSession;
import org.familysafeguarding.supervision.NextStepAnswer;
import org.familysafeguarding.supervision.StepAnswer;
import org.familysafeguarding.supervision.SupervisionId;

/** What the victim changes, in groups and alone, marked as hers only. */
final class MarkedChange {

  private static final AdultId VICTIM = CaseWithSecrets.VICTIM;
  private static final PractitionerId WORKER = MarkedEvents.WORKER;
  private static final ChangeGoalId GOAL = new ChangeGoalId("CG-" + MarkedEvents.MARK);
  private static final Parenting HERS = new Parenting(VICTIM, Set.of(MarkedPeople.CHILD));
  private static final Narrative WORDS = new Narrative("She said so: " + MarkedEvents.MARK);

  private MarkedChange() {}

  static List<CaseEvent> secret(LocalDate day, YearMonth summedUp) {
    return List.of(
        new PracticeEvent.SummarySignedOff(
            summedUp, Discipline.DOMESTIC_ABUSE_VICTIM_SUPPORT, WORKER),
        new PracticeEvent.NextStepAnswered(answer()),
        new DirectWorkEvent.GroupSessionHeld(session()),
        new DirectWorkEvent.ChangeGoalAgreed(
            new ChangeGoal(
                GOAL,
                HERS,
                WORDS,
                new GoalScale(1, Attainment.LESS_THAN_EXPECTED, day.plusDays(60)))),
        new DirectWorkEvent.ChangeMeasured(
            new ChangeMeasure(GOAL, Attainment.AS_EXPECTED, WORKER, WORDS)),
        new DirectWorkEvent.CapacityJudged(judgement()));
  }

  private static NextStepAnswer answer() {
    return new NextStepAnswer(
        new SupervisionId("GS-BOTH"), 1, StepAnswer.DONE, WORKER, Optional.of(WORDS));
  }

  private static GroupSession session() {
    return new GroupSession(
        VICTIM,
        SpecialistFunction.WORK_WITH_VICTIMS_OF_ABUSE,
        WORKER,
        GroupAttendance.CAME,
        Optional.of(WORDS));
  }

  private static CapacityJudgement judgement() {
    return new CapacityJudgement(
        HERS,
        ParentingNow.ENOUGH,
        new Prospect(ChangeInTime.CANNOT_SAY, Optional.empty()),
        WORKER,
        WORDS);
  }
}
