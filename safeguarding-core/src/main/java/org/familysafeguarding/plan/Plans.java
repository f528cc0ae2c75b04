// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The plans and core groups in a case file, in the order in which they began or met. */
public final class Plans {

  private final List<CourseOfPlan> all;
  private final ImmutableListMultimap<PlanKind, CourseOfPlan> byKind;
  private final ByChild<CourseOfPlan> byChild;
  private final List<CoreGroupMeeting> coreGroups;
  private final ByChild<CoreGroupMeeting> coreGroupsByChild;

  private Plans(Builder builder) {
    this.all =
        builder.drafts.values().stream()
            .map(CourseOfPlan::new)
            .collect(ImmutableList.toImmutableList());
    this.byKind = Multimaps.index(all, CourseOfPlan::kind);
    this.byChild = ByChild.of(all, plan -> List.of(plan.child()));
    this.coreGroups = ImmutableList.copyOf(builder.coreGroups.values());
    this.coreGroupsByChild = ByChild.of(coreGroups, met -> met.coreGroup().children());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<CourseOfPlan> all() {
    return all;
  }

  /** Every plan of one kind, ended ones too. */
  public List<CourseOfPlan> of(PlanKind kind) {
    return byKind.get(kind);
  }

  /** The plan of that name, where there is one. */
  public Optional<CourseOfPlan> named(PlanId id) {
    for (CourseOfPlan each : all) {
      if (each.id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** This child's plans. */
  public List<CourseOfPlan> of(ChildId child) {
    return byChild.about(child);
  }

  /** The plans in force on that day. */
  public List<CourseOfPlan> openOn(LocalDate day) {
    ImmutableList.Builder<CourseOfPlan> open = ImmutableList.builder();
    for (CourseOfPlan each : all) {
      if (each.isOpenOn(day)) {
        open.add(each);
      }
    }
    return open.build();
  }

  public List<CoreGroupMeeting> coreGroups() {
    return coreGroups;
  }

  /** The core groups about this child within that span of days. */
  public List<CoreGroupMeeting> coreGroupsFor(ChildId child, DateSpan within) {
    ImmutableList.Builder<CoreGroupMeeting> met = ImmutableList.builder();
    for (CoreGroupMeeting each : coreGroupsByChild.about(child)) {
      if (within.contains(each.met().on())) {
        met.add(each);
      }
    }
    return met.build();
  }

  /** Gathers what a case file's history says of plans. */
  public static final class Builder {

    private final Map<PlanId, PlanDraft> drafts = new LinkedHashMap<>();
    private final Map<CoreGroupId, CoreGroupMeeting> coreGroups = new LinkedHashMap<>();

    private Builder() {}

    public void started(Plan plan, Occurrence started) {
      KnownOnce.add(drafts, plan.id(), new PlanDraft(plan, started), "plan");
    }

    public void revised(PlanId id, List<AgreedOutcome> agreed, Occurrence revised) {
      change(id, draft -> draft.revised(agreed, revised));
    }

    public void actionDone(PlanId id, ActionId action, Occurrence when) {
      change(id, draft -> draft.actionDone(action, when));
    }

    public void reviewed(PlanId id, ReviewedPlan review) {
      change(id, draft -> draft.reviews.add(review));
    }

    /** A step around a plan was taken. */
    public void stepTaken(PlanId id, TakenPlanStep step) {
      change(id, draft -> draft.planSteps.add(step));
    }

    /** A step was taken under a pre-proceedings plan. */
    public void stepTaken(PlanId id, TakenStep step) {
      change(id, draft -> draft.stepTaken(step));
    }

    public void categoryChanged(PlanId id, org.familysafeguarding.risk.AbuseCategory category) {
      change(id, draft -> draft.categoryChanged(category));
    }

    public void ended(PlanId id, EndedPlan end) {
      change(id, draft -> draft.ended(end));
    }

    public void coreGroupMet(CoreGroup coreGroup, Occurrence met) {
      KnownOnce.add(coreGroups, coreGroup.id(), new CoreGroupMeeting(coreGroup, met), "core group");
    }

    private void change(PlanId id, Consumer<PlanDraft> change) {
      KnownOnce.change(
          drafts,
          id,
          draft -> {
            change.accept(draft);
            return draft;
          },
          "plan");
    }

    public Plans build() {
      return new Plans(this);
    }
  }
}
