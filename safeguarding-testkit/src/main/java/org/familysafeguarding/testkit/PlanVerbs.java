// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit;

import static org.familysafeguarding.testkit.CaseWriting.meeting;
import static org.familysafeguarding.testkit.CaseWriting.words;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.VisitEvent;
import org.familysafeguarding.conference.ConferenceId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.ActionId;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.plan.CoreGroup;
import org.familysafeguarding.plan.CoreGroupId;
import org.familysafeguarding.plan.Plan;
import org.familysafeguarding.plan.PlanAction;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.plan.PlanReview;
import org.familysafeguarding.plan.PlanStep;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.plan.PreProceedingsStep;
import org.familysafeguarding.risk.AbuseCategory;
import org.familysafeguarding.visit.ChildSeen;
import org.familysafeguarding.visit.Seen;
import org.familysafeguarding.visit.Visit;
import org.familysafeguarding.visit.VisitId;
import org.familysafeguarding.visit.VisitPlace;
import org.familysafeguarding.visit.VisitPurpose;

/**
 * Telling of plans, core groups and visits; {@code SW1} leads and visits.
 *
 * <p>A plan P1 begins with one outcome and one action, {@code P1-1}, due four weeks later.
 */
@CheckReturnValue
interface PlanVerbs extends CaseWriting {

  /** A child protection plan for neglect, the child's first, as a conference decided. */
  default FamilyCase protectionPlan(String id, String child, String conference) {
    return protectionPlan(id, child, Optional.of(new ConferenceId(conference)));
  }

  /** A child protection plan for neglect; nobody records which conference decided on it. */
  default FamilyCase protectionPlan(String id, String child) {
    return protectionPlan(id, child, Optional.empty());
  }

  private FamilyCase protectionPlan(String id, String child, Optional<ConferenceId> conference) {
    return plan(id, child, new PlanTerms.ChildProtection(conference, AbuseCategory.NEGLECT, 0));
  }

  /** A child in need plan. */
  default FamilyCase childInNeedPlan(String id, String child) {
    return plan(id, child, new PlanTerms.ChildInNeed());
  }

  /** A pre-proceedings plan. */
  default FamilyCase preProceedingsPlan(String id, String child) {
    return plan(id, child, new PlanTerms.PreProceedings());
  }

  private FamilyCase plan(String id, String child, PlanTerms terms) {
    PlanAction action =
        new PlanAction(
            new ActionId(id + "-1"),
            words("A cooked meal every evening."),
            Set.of(new PractitionerId("SW1")),
            Set.of(),
            today().plusWeeks(4));
    return record(
        new PlanEvent.Started(
            new Plan(
                new PlanId(id),
                new ChildId(child),
                terms,
                new PractitionerId("SW1"),
                List.of(new AgreedOutcome(words("Regular meals."), List.of(action))))));
  }

  /** What is agreed under a plan is replaced; without outcomes, nothing is agreed any more. */
  default FamilyCase planRevised(String id, AgreedOutcome... outcomes) {
    return record(new PlanEvent.Revised(new PlanId(id), List.of(outcomes)));
  }

  /** An action of a plan is done, such as {@code P1-1}. */
  default FamilyCase actionDone(String plan, String action) {
    return record(new PlanEvent.ActionDone(new PlanId(plan), new ActionId(action)));
  }

  /** SW1 and HV1 review a child in need or pre-proceedings plan. */
  default FamilyCase planReviewed(String id) {
    return record(
        new PlanEvent.Reviewed(
            new PlanId(id),
            new PlanReview(meeting(new String[] {"SW1", "HV1"}), words("Mornings go better."))));
  }

  /** A step around a plan is taken. */
  default FamilyCase stepTaken(String plan, PlanStep step) {
    return record(new PlanEvent.StepTaken(new PlanId(plan), step));
  }

  /** A step is taken under a pre-proceedings plan. */
  default FamilyCase stepTaken(String plan, PreProceedingsStep step) {
    return record(new PlanEvent.PreProceedingsStepTaken(new PlanId(plan), step));
  }

  /** The category of abuse of a child protection plan changes. */
  default FamilyCase categoryChanged(String plan, AbuseCategory category) {
    return record(new PlanEvent.CategoryChanged(new PlanId(plan), category));
  }

  /** A plan ends, and no conference is recorded as having decided so. */
  default FamilyCase planEnded(String id, PlanEndReason reason) {
    return ended(id, new PlanEnding(reason, Optional.empty()));
  }

  /** A plan ends as a conference decided. */
  default FamilyCase planEnded(String id, PlanEndReason reason, String conference) {
    return ended(id, new PlanEnding(reason, Optional.of(new ConferenceId(conference))));
  }

  private FamilyCase ended(String id, PlanEnding ending) {
    return record(new PlanEvent.Ended(new PlanId(id), ending));
  }

  /** A core group about every child; of SW1, HV1 and TE1 where nobody is named. */
  default FamilyCase coreGroup(String id, String... present) {
    return record(
        new PlanEvent.CoreGroupMet(
            new CoreGroup(
                new CoreGroupId(id),
                children(),
                meeting(present, "SW1", "HV1", "TE1"),
                words("Three of the four actions are under way."))));
  }

  /** A child protection visit at home, at which that much was seen of every child. */
  default FamilyCase visit(String id, Seen seen) {
    return visit(id, VisitPurpose.CHILD_PROTECTION, VisitPlace.HOME, seen);
  }

  /** A visit at which that much was seen of every child, and of their bedrooms where at home. */
  default FamilyCase visit(String id, VisitPurpose purpose, VisitPlace place, Seen seen) {
    ImmutableSet<ChildId> visited = ImmutableSet.copyOf(children());
    boolean bedroomSeen = seen.atAll() && place == VisitPlace.HOME;
    return record(
        new VisitEvent.Made(
            new Visit(
                new VisitId(id),
                new PractitionerId("SW1"),
                purpose,
                place,
                visited.stream()
                    .map(child -> new ChildSeen(child, seen, bedroomSeen, Optional.empty()))
                    .toList())));
  }
}
