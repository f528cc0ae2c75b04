// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.ConferenceDecision;
import org.familysafeguarding.conference.ConferenceOutcome;
import org.familysafeguarding.conference.ConferencePurpose;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.plan.CourseOfPlan;
import org.familysafeguarding.plan.EndedPlan;
import org.familysafeguarding.plan.PlanKind;
import org.familysafeguarding.plan.PlanTerms;
import org.familysafeguarding.rules.Outcome;

/** The three rules about beginning and ending a child protection plan. */
public final class PlanChecks {

  private static final String BEGUN = "plan.begun-by-conference";
  private static final String ENDED = "plan.ended-on-lawful-ground";
  private static final String TOGETHER = "plan.do-not-run-together";

  private PlanChecks() {}

  public static boolean isProtection(CourseOfPlan plan) {
    return plan.kind() == PlanKind.CHILD_PROTECTION;
  }

  public static boolean began(HeldConference held, CourseOfPlan plan) {
    return plan.plan().terms() instanceof PlanTerms.ChildProtection protection
        && protection.conference().isPresent()
        && protection.conference().get().equals(held.conference().id());
  }

  public static boolean namesNoConference(CourseOfPlan plan) {
    return plan.plan().terms() instanceof PlanTerms.ChildProtection protection
        && protection.conference().isEmpty();
  }

  public static Verdict withoutConference(CourseOfPlan plan) {
    return Verdict.of(
        BEGUN, about(plan), Outcome.BREACHED, "no conference that began it is recorded");
  }

  public static Verdict begunBy(CourseOfPlan plan, HeldConference held) {
    if (!held.met().on().equals(plan.started().on())) {
      return Verdict.of(
          BEGUN, about(plan), Outcome.BREACHED, "it did not begin on the day of its conference");
    }
    return decidedOn(plan, held)
        ? Verdict.of(BEGUN, about(plan), Outcome.MET, "a conference decided on it that day")
        : Verdict.of(BEGUN, about(plan), Outcome.BREACHED, "its conference did not decide on it");
  }

  public static boolean decidedOn(CourseOfPlan plan, HeldConference held) {
    ConferencePurpose purpose = held.conference().purpose();
    Optional<ConferenceDecision> decision = held.conference().decisionFor(plan.child());
    if (decision.isEmpty() || !purpose.mayBeginPlans()) {
      return false;
    }
    ConferenceOutcome outcome = decision.get().outcome();
    return outcome == ConferenceOutcome.PLAN_NEEDED
        || (outcome == ConferenceOutcome.PLAN_CONTINUES
            && purpose instanceof ConferencePurpose.TransferIn);
  }

  public static Verdict ended(CourseOfPlan plan, EndedPlan end, CaseFile file) {
    if (end.ending().reason().needsNoConference()) {
      return Verdict.of(ENDED, about(plan), Outcome.MET, "its ground needs no conference");
    }
    Optional<HeldConference> held = end.ending().conference().flatMap(file.conferences()::named);
    if (held.isEmpty()) {
      return Verdict.of(ENDED, about(plan), Outcome.BREACHED, "no conference is recorded");
    }
    LocalDate met = held.get().met().on();
    if (met.isAfter(end.ended().on())) {
      return Verdict.of(ENDED, about(plan), Outcome.BREACHED, "it ended before its conference");
    }
    return !met.isBefore(plan.started().on()) && endedBy(held.get(), plan)
        ? Verdict.of(ENDED, about(plan), Outcome.MET, "a review conference decided to end it")
        : Verdict.of(ENDED, about(plan), Outcome.BREACHED, "its conference did not decide that");
  }

  public static boolean isNamedBy(HeldConference held, EndedPlan end) {
    return Optional.of(held.conference().id()).equals(end.ending().conference());
  }

  public static boolean endedBy(HeldConference held, CourseOfPlan plan) {
    Optional<ConferenceDecision> decision = held.conference().decisionFor(plan.child());
    return held.isReview()
        && decision.isPresent()
        && decision.get().outcome() == ConferenceOutcome.PLAN_NO_LONGER_NEEDED;
  }

  public static boolean together(CourseOfPlan other, CourseOfPlan protection) {
    return other.kind() == PlanKind.CHILD_IN_NEED
        && other.child().equals(protection.child())
        && other.span().overlaps(protection.span());
  }

  public static Verdict ranTogether(CourseOfPlan plan, boolean together) {
    return together
        ? Verdict.of(TOGETHER, about(plan), Outcome.BREACHED, "a child in need plan ran with it")
        : Verdict.of(TOGETHER, about(plan), Outcome.MET, "no child in need plan ran with it");
  }

  public static About about(CourseOfPlan plan) {
    return About.of(plan.id().value(), plan.child());
  }
}
