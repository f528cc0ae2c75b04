// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.GROUP_SUPERVISION_HELD;
import static org.familysafeguarding.casefile.EventKind.INFORMATION_SHARED;
import static org.familysafeguarding.casefile.EventKind.INFORMATION_WEIGHED;
import static org.familysafeguarding.casefile.EventKind.MONTHLY_SUMMARY_WRITTEN;
import static org.familysafeguarding.casefile.EventKind.NEED_JUDGED;
import static org.familysafeguarding.casefile.EventKind.NEXT_STEP_ANSWERED;
import static org.familysafeguarding.casefile.EventKind.RISK_JUDGED;
import static org.familysafeguarding.casefile.EventKind.SUMMARY_SIGNED_OFF;
import static org.familysafeguarding.casefile.EventKind.VISIT_MADE;
import static org.familysafeguarding.casefile.EventKind.WORKBOOK_ENTRY_WRITTEN;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.DangerStatement;
import org.familysafeguarding.risk.Grounds;
import org.familysafeguarding.risk.HarmCategory;
import org.familysafeguarding.risk.NeedJudgement;
import org.familysafeguarding.risk.NeedStanding;
import org.familysafeguarding.risk.ParentalNeed;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.risk.RiskJudgementId;
import org.familysafeguarding.risk.RiskLevel;
import org.familysafeguarding.risk.SafetyGoal;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.sharing.Disclosure;
import org.familysafeguarding.sharing.DisclosureId;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.RelevantInformation;
import org.familysafeguarding.sharing.RelevantInformationId;
import org.familysafeguarding.sharing.SharingDecision;
import org.familysafeguarding.sharing.SubjectInformed;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStep;
import org.familysafeguarding.supervision.NextStepAnswer;
import org.familysafeguarding.supervision.StepAnswer;
import org.familysafeguarding.supervision.SupervisionId;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;
import org.familysafeguarding.workbook.MonthlySummary;
import org.familysafeguarding.workbook.Passage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WorkbookEntry;
import org.familysafeguarding.workbook.WorkbookEntryId;
import org.familysafeguarding.workbook.WrittenSummary;

/** How practitioners visit, judge, supervise, write and share. */
final class PracticeTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.<EventKind, Turn>builder()
          .put(VISIT_MADE, PracticeTurns::visited)
          .put(RISK_JUDGED, PracticeTurns::riskJudged)
          .put(NEED_JUDGED, PracticeTurns::needJudged)
          .put(GROUP_SUPERVISION_HELD, PracticeTurns::supervised)
          .put(WORKBOOK_ENTRY_WRITTEN, PracticeTurns::written)
          .put(MONTHLY_SUMMARY_WRITTEN, PracticeTurns::summedUp)
          .put(SUMMARY_SIGNED_OFF, PracticeTurns::signedOff)
          .put(NEXT_STEP_ANSWERED, PracticeTurns::stepAnswered)
          .put(INFORMATION_SHARED, PracticeTurns::shared)
          .put(INFORMATION_WEIGHED, PracticeTurns::weighed)
          .buildOrThrow();

  private PracticeTurns() {}

  private static Optional<CaseEvent> visited(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children -> scene.one(scene.practitioners()).map(by -> visit(scene, children, by)));
  }

  private static CaseEvent visit(Scene scene, Set<ChildId> children, PractitionerId visitor) {
    return new VisitEvent.Made(
        new Visit(
            new VisitId(scene.freshId("V")),
            visitor,
            scene.random().oneOf(VisitPurpose.class),
            scene.random().oneOf(VisitPlace.class),
            children.stream().map(child -> seen(scene, child)).toList()));
  }

  private static ChildSeen seen(Scene scene, ChildId child) {
    Seen seen = scene.random().oneOf(Seen.class);
    return new ChildSeen(child, seen, scene.random().chance(50), scene.perhaps(scene.words()));
  }

  private static Optional<CaseEvent> riskJudged(Scene scene) {
    Optional<Set<PractitionerId>> chosen = scene.some(scene.practitioners());
    return chosen.flatMap(by -> judgement(scene, by)).map(PracticeEvent.RiskJudged::new);
  }

  private static Optional<CaseEvent> needJudged(Scene scene) {
    return scene
        .one(scene.adults())
        .flatMap(
            adult ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new PracticeEvent.NeedJudged(
                                new NeedJudgement(
                                    adult,
                                    scene.random().oneOf(ParentalNeed.class),
                                    scene.random().oneOf(NeedStanding.class),
                                    by,
                                    scene.perhaps(scene.words())))));
  }

  private static Optional<RiskJudgement> judgement(Scene scene, Set<PractitionerId> by) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new RiskJudgement(
                new RiskJudgementId(scene.freshId("RJ")),
                children,
                scene.random().oneOf(RiskLevel.class),
                grounds(scene),
                by));
  }

  private static Grounds grounds(Scene scene) {
    Worry worry =
        new Worry(
            scene.words(),
            scene.perhapsSome(EnumSet.allOf(HarmCategory.class)),
            scene.perhapsSome(EnumSet.allOf(ParentalNeed.class)));
    return new Grounds(
        List.of(worry),
        scene.perhaps(new Strength(scene.words(), scene.random().chance(50))).stream().toList(),
        scene.perhaps(new DangerStatement(scene.words())).stream().toList(),
        scene.perhaps(new SafetyGoal(scene.words())).stream().toList(),
        scene.words());
  }

  private static Optional<CaseEvent> supervised(Scene scene) {
    Optional<Set<PractitionerId>> chosen = scene.some(scene.practitioners());
    return chosen.map(present -> supervision(scene, present));
  }

  private static CaseEvent supervision(Scene scene, Set<PractitionerId> present) {
    NextStep step =
        new NextStep(
            scene.words(),
            scene.random().oneOf(List.copyOf(present)),
            scene.today().plusDays(scene.random().between(1, 28)));
    return new PracticeEvent.GroupSupervisionHeld(
        new GroupSupervision(
            new SupervisionId(scene.freshId("GS")),
            present,
            judgement(scene, present).flatMap(scene::perhaps),
            scene.words(),
            scene.perhaps(step).stream().toList()));
  }

  private static Optional<CaseEvent> written(Scene scene) {
    Optional<Set<PersonId>> chosen = scene.some(scene.people());
    return chosen.flatMap(
        about -> scene.one(scene.practitioners()).map(author -> entry(scene, about, author)));
  }

  private static CaseEvent entry(Scene scene, Set<PersonId> about, PractitionerId author) {
    Passage passage =
        new Passage(
            scene.random().oneOf(Passage.Kind.class),
            scene.words(),
            scene.random().oneOf(Passage.Source.class));
    return new PracticeEvent.WorkbookEntryWritten(
        new WorkbookEntry(
            new WorkbookEntryId(scene.freshId("WE")),
            scene.random().oneOf(Discipline.class),
            about,
            scene.random().oneOf(Significance.class),
            List.of(passage)),
        author);
  }

  private static Optional<CaseEvent> summedUp(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            author ->
                new MonthlySummary(
                    YearMonth.from(scene.today()),
                    scene.random().oneOf(Discipline.class),
                    author,
                    scene.words()))
        .filter(summary -> !isSignedOff(scene, summary))
        .map(PracticeEvent.MonthlySummaryWritten::new);
  }

  private static boolean isSignedOff(Scene scene, MonthlySummary summary) {
    return scene
        .file()
        .workbook()
        .summaryOf(summary.month(), summary.chapter())
        .flatMap(WrittenSummary::signedOff)
        .isPresent();
  }

  private static Optional<CaseEvent> signedOff(Scene scene) {
    List<WrittenSummary> open =
        scene.file().workbook().summaries().stream()
            .filter(each -> !isSignedOff(scene, each.summary()))
            .toList();
    return scene
        .one(open)
        .flatMap(
            each ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new PracticeEvent.SummarySignedOff(
                                each.summary().month(), each.summary().chapter(), by)));
  }

  private static Optional<CaseEvent> stepAnswered(Scene scene) {
    return scene
        .one(scene.file().supervisions().openStepsOn(scene.today()))
        .map(
            open ->
                new PracticeEvent.NextStepAnswered(
                    new NextStepAnswer(
                        open.supervision().supervision().id(),
                        open.number(),
                        scene.random().oneOf(StepAnswer.class),
                        open.step().owner(),
                        Optional.of(scene.words()))));
  }

  private static Optional<CaseEvent> shared(Scene scene) {
    SubjectInformed informed =
        scene
            .random()
            .oneOf(
                List.of(
                    new SubjectInformed.Told(),
                    new SubjectInformed.NotTold(scene.words()),
                    new SubjectInformed.NotToldForSafety(scene.words())));
    return scene
        .one(scene.agencies())
        .map(
            agency ->
                new PracticeEvent.InformationShared(
                    new Disclosure(
                        new DisclosureId(scene.freshId("D")),
                        scene.words(),
                        agency.id(),
                        scene.random().oneOf(LawfulBasis.class),
                        informed),
                    scene.perhaps(scene.words())));
  }

  private static Optional<CaseEvent> weighed(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children ->
            scene
                .one(scene.agencies())
                .map(
                    recipient ->
                        new PracticeEvent.InformationWeighed(
                            new RelevantInformation(
                                new RelevantInformationId(scene.freshId("RI")),
                                children,
                                recipient.id(),
                                scene.random().oneOf(SharingDecision.class),
                                scene.perhaps(scene.words())))));
  }
}
