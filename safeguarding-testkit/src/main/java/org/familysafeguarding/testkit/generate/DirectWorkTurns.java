// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.AGREEMENT_OVERRIDDEN;
import static org.familysafeguarding.casefile.EventKind.ALERT_ACTED_ON;
import static org.familysafeguarding.casefile.EventKind.FAMILY_ANSWERED;
import static org.familysafeguarding.casefile.EventKind.MARAC_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.MODULE_MOVED;
import static org.familysafeguarding.casefile.EventKind.PARENTING_ASSESSMENT_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.SCREENING_COMPLETED;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.DirectWorkEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.instrument.AlertResponse;
import org.familysafeguarding.instrument.Answer;
import org.familysafeguarding.instrument.MaracAction;
import org.familysafeguarding.instrument.MaracRoute;
import org.familysafeguarding.instrument.MaracStep;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.instrument.ScreeningId;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.programme.ModuleMove;
import org.familysafeguarding.programme.ModuleStatus;
import org.familysafeguarding.programme.ParentingAssessment;
import org.familysafeguarding.programme.ParentingAssessmentId;
import org.familysafeguarding.sharing.AgreementAnswer;
import org.familysafeguarding.sharing.AgreementOverride;
import org.familysafeguarding.sharing.FamilyAgreement;

/** How the family is asked, worked with and screened. */
final class DirectWorkTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(FAMILY_ANSWERED, DirectWorkTurns::answered)
          .put(AGREEMENT_OVERRIDDEN, DirectWorkTurns::overridden)
          .put(MODULE_MOVED, DirectWorkTurns::moduleMoved)
          .put(PARENTING_ASSESSMENT_CONCLUDED, DirectWorkTurns::parentingAssessed)
          .put(SCREENING_COMPLETED, DirectWorkTurns::screened)
          .put(ALERT_ACTED_ON, DirectWorkTurns::alertActedOn)
          .put(MARAC_STEP_TAKEN, DirectWorkTurns::maracStep)
          .buildOrThrow();

  private DirectWorkTurns() {}

  private static Optional<CaseEvent> answered(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.adults())
                .map(
                    parent ->
                        new PracticeEvent.FamilyAnswered(
                            new FamilyAgreement(
                                parent, children, scene.random().oneOf(AgreementAnswer.class)))));
  }

  private static Optional<CaseEvent> overridden(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.practitioners())
                .map(
                    manager ->
                        new PracticeEvent.AgreementOverridden(
                            new AgreementOverride(children, manager, scene.words()))));
  }

  private static Optional<CaseEvent> moduleMoved(Scene scene) {
    int module = scene.random().between(1, ModuleMove.MODULES);
    return scene
        .one(scene.adults())
        .flatMap(
            adult ->
                scene
                    .one(ahead(scene, module, adult))
                    .map(
                        status ->
                            new DirectWorkEvent.ModuleMoved(
                                new ModuleMove(
                                    module, adult, status, Optional.of(scene.words())))));
  }

  private static List<ModuleStatus> ahead(Scene scene, int module, AdultId adult) {
    Optional<ModuleStatus> now = scene.file().programme().statusOn(scene.today(), module, adult);
    return List.of(ModuleStatus.values()).stream()
        .filter(
            next -> now.map(each -> !each.isFinished() && next.compareTo(each) > 0).orElse(true))
        .toList();
  }

  private static Optional<CaseEvent> parentingAssessed(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.adults())
                .flatMap(
                    adult ->
                        scene
                            .one(scene.practitioners())
                            .map(by -> assessment(scene, adult, children, by))));
  }

  private static CaseEvent assessment(
      Scene scene, AdultId adult, Set<ChildId> children, PractitionerId by) {
    return new DirectWorkEvent.ParentingAssessmentConcluded(
        new ParentingAssessment(
            new ParentingAssessmentId(scene.freshId("PA")), adult, children, by, scene.words()));
  }

  private static Optional<CaseEvent> screened(Scene scene) {
    ScreeningTool tool = scene.random().oneOf(ScreeningTool.class);
    return scene
        .one(scene.people())
        .flatMap(
            about ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new DirectWorkEvent.ScreeningCompleted(
                                new Screening(
                                    new ScreeningId(scene.freshId("SC")),
                                    tool,
                                    about,
                                    by,
                                    answers(scene, tool)))));
  }

  /** Now and then an item is left out. */
  private static List<Answer> answers(Scene scene, ScreeningTool tool) {
    return IntStream.rangeClosed(1, tool.items())
        .filter(item -> scene.random().chance(95))
        .mapToObj(item -> answer(scene, tool, item))
        .toList();
  }

  private static Answer answer(Scene scene, ScreeningTool tool, int item) {
    List<Integer> allowed =
        IntStream.rangeClosed(0, 4).filter(value -> tool.allows(item, value)).boxed().toList();
    return new Answer(item, scene.random().oneOf(allowed));
  }

  private static Optional<CaseEvent> alertActedOn(Scene scene) {
    return scene
        .one(scene.file().screenings().all())
        .map(
            each ->
                new DirectWorkEvent.AlertActedOn(
                    new AlertResponse(
                        each.screening().id(), each.screening().by(), scene.words())));
  }

  private static Optional<CaseEvent> maracStep(Scene scene) {
    return scene
        .one(scene.people())
        .flatMap(
            victim ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new DirectWorkEvent.MaracStepTaken(
                                new MaracAction(
                                    scene.random().oneOf(MaracStep.class),
                                    victim,
                                    scene.random().oneOf(MaracRoute.class),
                                    by,
                                    Optional.of(scene.words())))));
  }
}
