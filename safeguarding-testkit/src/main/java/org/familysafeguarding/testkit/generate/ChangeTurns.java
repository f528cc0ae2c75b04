// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CAPACITY_JUDGED;
import static org.familysafeguarding.casefile.EventKind.CHANGE_GOAL_AGREED;
import static org.familysafeguarding.casefile.EventKind.CHANGE_MEASURED;
import static org.familysafeguarding.casefile.EventKind.GROUP_SESSION_HELD;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.EventKind;
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
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.programme.GroupAttendance;
import org.familysafeguarding.programme.GroupSession;

/** How adults come to groups, and whether they change. */
final class ChangeTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(GROUP_SESSION_HELD, ChangeTurns::metInGroup)
          .put(CHANGE_GOAL_AGREED, ChangeTurns::agreed)
          .put(CHANGE_MEASURED, ChangeTurns::measured)
          .put(CAPACITY_JUDGED, ChangeTurns::judged)
          .buildOrThrow();

  private ChangeTurns() {}

  private static Optional<CaseEvent> metInGroup(Scene scene) {
    return scene
        .one(scene.adults())
        .flatMap(
            adult ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new DirectWorkEvent.GroupSessionHeld(
                                new GroupSession(
                                    adult,
                                    scene.random().oneOf(SpecialistFunction.class),
                                    by,
                                    scene.random().oneOf(GroupAttendance.class),
                                    Optional.of(scene.words())))));
  }

  private static Optional<CaseEvent> agreed(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children -> scene.one(scene.adults()).map(adult -> goal(scene, adult, children)));
  }

  private static CaseEvent goal(Scene scene, AdultId adult, Set<ChildId> children) {
    return new DirectWorkEvent.ChangeGoalAgreed(
        new ChangeGoal(
            new ChangeGoalId(scene.freshId("CG")),
            new Parenting(adult, children),
            scene.words(),
            new GoalScale(
                scene.random().between(1, 3),
                scene.random().oneOf(Attainment.class),
                scene.today().plusWeeks(scene.random().between(4, 16)))));
  }

  private static Optional<CaseEvent> measured(Scene scene) {
    return scene
        .one(scene.file().change().goals())
        .flatMap(
            goal ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new DirectWorkEvent.ChangeMeasured(
                                new ChangeMeasure(
                                    goal.goal().id(),
                                    scene.random().oneOf(Attainment.class),
                                    by,
                                    scene.words()))));
  }

  private static Optional<CaseEvent> judged(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.adults())
                .flatMap(
                    adult ->
                        scene
                            .one(scene.practitioners())
                            .map(by -> judgement(scene, adult, children, by))));
  }

  private static CaseEvent judgement(
      Scene scene, AdultId adult, Set<ChildId> children, PractitionerId by) {
    return new DirectWorkEvent.CapacityJudged(
        new CapacityJudgement(
            new Parenting(adult, children),
            scene.random().oneOf(ParentingNow.class),
            new Prospect(
                scene.random().oneOf(ChangeInTime.class),
                Optional.of(scene.today().plusWeeks(scene.random().between(4, 26)))),
            by,
            scene.words()));
  }
}
