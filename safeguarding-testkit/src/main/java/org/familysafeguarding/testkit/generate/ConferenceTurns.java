// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CONFERENCE_MET;
import static org.familysafeguarding.casefile.EventKind.CONFERENCE_REQUESTED;
import static org.familysafeguarding.casefile.EventKind.CONFERENCE_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.TRANSFER_NOTIFIED;
import static org.familysafeguarding.casefile.EventKind.TRANSFER_STEP_TAKEN;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.ConferenceEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.conference.Conference;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.conference.ConferenceMeeting;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.ConferenceRequest;
import org.familysafeguarding.conference.ConferenceStep;
import org.familysafeguarding.conference.Conferences;
import org.familysafeguarding.conference.Quorum;
import org.familysafeguarding.conference.TransferId;
import org.familysafeguarding.conference.TransferNotice;
import org.familysafeguarding.conference.TransferStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.risk.AbuseCategory;

/** How conferences meet. */
final class ConferenceTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          TRANSFER_NOTIFIED, ConferenceTurns::notified,
          TRANSFER_STEP_TAKEN, ConferenceTurns::transferStepTaken,
          CONFERENCE_REQUESTED, ConferenceTurns::requested,
          CONFERENCE_STEP_TAKEN, ConferenceTurns::stepTaken,
          CONFERENCE_MET, ConferenceTurns::met);

  private ConferenceTurns() {}

  private static Optional<CaseEvent> notified(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new ConferenceEvent.TransferNotified(
                new TransferNotice(
                    new TransferId(scene.freshId("T")),
                    children,
                    new AgencyId("LA2"),
                    scene.perhaps(scene.today().plusDays(scene.random().between(1, 60))))));
  }

  private static Optional<CaseEvent> transferStepTaken(Scene scene) {
    return scene
        .one(scene.file().conferences().transfers())
        .map(
            each ->
                new ConferenceEvent.TransferStepTaken(
                    each.notice().id(), scene.random().oneOf(TransferStep.class)));
  }

  private static Optional<CaseEvent> requested(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new ConferenceEvent.Requested(
                new ConferenceRequest(
                    new ConferenceId(scene.freshId("CC")),
                    purpose(scene),
                    children,
                    scene.today().plusDays(scene.random().between(1, 40)))));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return scene
        .one(scene.file().conferences().all())
        .map(
            each ->
                new ConferenceEvent.StepTaken(
                    each.conference().id(), scene.random().oneOf(ConferenceStep.class)));
  }

  private static Optional<CaseEvent> met(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children -> meeting(scene).map(meeting -> conference(scene, children, meeting)));
  }

  private static Optional<ConferenceMeeting> meeting(Scene scene) {
    return scene
        .one(scene.practitioners())
        .flatMap(
            chair ->
                scene.meeting().map(there -> new ConferenceMeeting(chair, there, quorum(scene))));
  }

  private static Quorum quorum(Scene scene) {
    Quorum.Standing standing = scene.random().oneOf(Quorum.Standing.class);
    return standing == Quorum.Standing.QUORATE
        ? Quorum.quorate()
        : new Quorum(standing, Optional.of(scene.words()));
  }

  private static CaseEvent conference(
      Scene scene, Set<ChildId> children, ConferenceMeeting meeting) {
    List<ConferenceDecision> decisions =
        meeting.quorum().allowsDecisions()
            ? scene.perhapsSome(children).stream().map(each -> decision(scene, each)).toList()
            : List.of();
    return new ConferenceEvent.Met(
        new Conference(id(scene), purpose(scene), children, meeting, decisions));
  }

  /** That of a conference somebody asked for, where one has not met yet. */
  private static ConferenceId id(Scene scene) {
    Conferences known = scene.file().conferences();
    List<ConferenceId> awaited =
        known.requests().stream()
            .map(each -> each.request().id())
            .filter(id -> known.named(id).isEmpty())
            .toList();
    return scene.one(awaited).orElseGet(() -> new ConferenceId(scene.freshId("CC")));
  }

  private static ConferencePurpose purpose(Scene scene) {
    List<ConferencePurpose> transfers =
        scene.file().conferences().transfers().stream()
            .<ConferencePurpose>map(each -> new ConferencePurpose.TransferIn(each.notice().id()))
            .toList();
    ConferencePurpose initial =
        new ConferencePurpose.Initial(
            scene.one(scene.file().enquiries().all()).map(each -> each.enquiry().id()));
    return switch (scene.random().below(3)) {
      case 0 -> initial;
      case 1 -> new ConferencePurpose.Review();
      default -> scene.one(transfers).orElse(initial);
    };
  }

  private static ConferenceDecision decision(Scene scene, ChildId child) {
    ConferenceOutcome outcome = scene.random().oneOf(ConferenceOutcome.class);
    AbuseCategory category = scene.random().oneOf(AbuseCategory.class);
    return new ConferenceDecision(
        child,
        outcome,
        outcome == ConferenceOutcome.PLAN_NEEDED ? Optional.of(category) : scene.perhaps(category));
  }
}
