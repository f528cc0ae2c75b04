// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.ENQUIRY_CONCLUDED;
import static org.familysafeguarding.casefile.EventKind.ENQUIRY_STARTED;
import static org.familysafeguarding.casefile.EventKind.ENQUIRY_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.MULTI_AGENCY_TEAM_ENGAGED;
import static org.familysafeguarding.casefile.EventKind.STRATEGY_DISCUSSION_HELD;
import static org.familysafeguarding.casefile.EventKind.STRATEGY_RECORD_SHARED;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Attendance;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EnquiryEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.enquiry.CourseOfEnquiry;
import org.familysafeguarding.enquiry.Enquiry;
import org.familysafeguarding.enquiry.EnquiryConclusion;
import org.familysafeguarding.enquiry.EnquiryId;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.EnquiryStep;
import org.familysafeguarding.enquiry.MultiAgencyTeam;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.enquiry.StrategyDiscussion;
import org.familysafeguarding.enquiry.StrategyDiscussionId;
import org.familysafeguarding.people.ChildId;

/** What is done on suspicion of significant harm. */
final class EnquiryTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          STRATEGY_DISCUSSION_HELD, EnquiryTurns::discussed,
          STRATEGY_RECORD_SHARED, EnquiryTurns::recordShared,
          ENQUIRY_STARTED, EnquiryTurns::started,
          ENQUIRY_STEP_TAKEN, EnquiryTurns::stepTaken,
          MULTI_AGENCY_TEAM_ENGAGED, EnquiryTurns::engaged,
          ENQUIRY_CONCLUDED, EnquiryTurns::concluded);

  private EnquiryTurns() {}

  private static Optional<CaseEvent> discussed(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children -> scene.meeting().map(meeting -> discussion(scene, children, meeting)));
  }

  private static CaseEvent discussion(Scene scene, Set<ChildId> children, Attendance meeting) {
    return new EnquiryEvent.StrategyDiscussionHeld(
        new StrategyDiscussion(
            new StrategyDiscussionId(scene.freshId("SD")),
            children,
            meeting,
            scene.random().oneOf(StrategyDecision.class),
            scene.words()));
  }

  private static Optional<CaseEvent> recordShared(Scene scene) {
    return scene
        .one(scene.file().enquiries().discussions())
        .map(each -> new EnquiryEvent.StrategyRecordShared(each.discussion().id()));
  }

  private static Optional<CaseEvent> started(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.flatMap(
        children -> scene.one(scene.practitioners()).map(lead -> begun(scene, children, lead)));
  }

  private static CaseEvent begun(Scene scene, Set<ChildId> children, PractitionerId lead) {
    Optional<StrategyDiscussionId> discussion =
        scene.one(scene.file().enquiries().discussions()).map(each -> each.discussion().id());
    return new EnquiryEvent.Started(
        new Enquiry(new EnquiryId(scene.freshId("EN")), children, discussion, lead));
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return scene
        .one(scene.file().enquiries().all())
        .map(
            course ->
                new EnquiryEvent.StepTaken(
                    course.enquiry().id(),
                    scene.random().someOf(course.enquiry().children()),
                    scene.random().oneOf(EnquiryStep.class)));
  }

  private static Optional<CaseEvent> engaged(Scene scene) {
    Optional<Set<PractitionerId>> chosen = scene.some(scene.practitioners());
    return chosen.map(
        members ->
            new EnquiryEvent.MultiAgencyTeamEngaged(
                new MultiAgencyTeam(new TeamId(scene.freshId("MT")), members)));
  }

  private static Optional<CaseEvent> concluded(Scene scene) {
    return scene
        .one(scene.file().enquiries().all())
        .map(CourseOfEnquiry::enquiry)
        .flatMap(
            enquiry ->
                scene
                    .one(scene.practitioners())
                    .map(
                        by ->
                            new EnquiryEvent.Concluded(
                                enquiry.id(), conclusion(scene, enquiry, by))));
  }

  private static EnquiryConclusion conclusion(
      Scene scene, Enquiry enquiry, PractitionerId approvedBy) {
    return new EnquiryConclusion(
        scene.random().someOf(enquiry.children()),
        scene.random().oneOf(EnquiryOutcome.class),
        approvedBy);
  }
}
