// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ByChild;
import org.familysafeguarding.people.ChildId;

/** The strategy discussions and section 47 enquiries in a case file, in the order they happened. */
public final class Enquiries {

  private final List<HeldDiscussion> discussions;
  private final Map<StrategyDiscussionId, Occurrence> recordsShared;
  private final List<CourseOfEnquiry> all;
  private final ByChild<CourseOfEnquiry> byChild;
  private final List<TakenEnquiryStep> steps;
  private final List<EngagedTeam> multiAgencyTeams;

  private Enquiries(Builder builder) {
    this.discussions = ImmutableList.copyOf(builder.discussions.values());
    this.recordsShared = ImmutableMap.copyOf(builder.recordsShared);
    this.all = ImmutableList.copyOf(builder.enquiries.values());
    this.byChild = ByChild.of(all, course -> course.enquiry().children());
    this.steps = ImmutableList.copyOf(builder.steps);
    this.multiAgencyTeams = ImmutableList.copyOf(builder.multiAgencyTeams);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every section 47 enquiry. */
  public List<CourseOfEnquiry> all() {
    return all;
  }

  /** Every strategy discussion. */
  public List<HeldDiscussion> discussions() {
    return discussions;
  }

  /** When the record of that discussion was first shared with those who took part. */
  public Optional<Occurrence> recordShared(StrategyDiscussionId discussion) {
    return Optional.ofNullable(recordsShared.get(discussion));
  }

  /** Every step taken in an enquiry. */
  public List<TakenEnquiryStep> steps() {
    return steps;
  }

  /** The first time that step was taken for the child in that enquiry, where it has been. */
  public Optional<Occurrence> firstStep(EnquiryId enquiry, ChildId child, EnquiryStep step) {
    for (TakenEnquiryStep each : steps) {
      if (each.step() == step
          && each.enquiry().equals(enquiry)
          && each.children().contains(child)) {
        return Optional.of(each.taken());
      }
    }
    return Optional.empty();
  }

  /** The enquiry of that name, where there is one. */
  public Optional<CourseOfEnquiry> named(EnquiryId id) {
    return all.stream().filter(each -> each.enquiry().id().equals(id)).findFirst();
  }

  /** The enquiries about this child. */
  public List<CourseOfEnquiry> about(ChildId child) {
    return byChild.about(child);
  }

  /** The multi-agency child protection teams that took up the case. */
  public List<EngagedTeam> multiAgencyTeams() {
    return multiAgencyTeams;
  }

  /** Gathers what a case file's history says of discussions and enquiries. */
  public static final class Builder {

    private final Map<StrategyDiscussionId, HeldDiscussion> discussions = new LinkedHashMap<>();
    private final Map<StrategyDiscussionId, Occurrence> recordsShared = new LinkedHashMap<>();
    private final Map<EnquiryId, CourseOfEnquiry> enquiries = new LinkedHashMap<>();
    private final List<TakenEnquiryStep> steps = new ArrayList<>();
    private final List<EngagedTeam> multiAgencyTeams = new ArrayList<>();

    private Builder() {}

    public void discussed(StrategyDiscussion discussion, Occurrence held) {
      KnownOnce.add(
          discussions,
          discussion.id(),
          new HeldDiscussion(discussion, held),
          "strategy discussion");
    }

    public void recordShared(StrategyDiscussionId id, Occurrence shared) {
      KnownOnce.require(discussions, id, "strategy discussion");
      recordsShared.putIfAbsent(id, shared);
    }

    public void started(Enquiry enquiry, Occurrence started) {
      enquiry
          .discussion()
          .ifPresent(id -> KnownOnce.require(discussions, id, "strategy discussion"));
      CourseOfEnquiry course =
          new CourseOfEnquiry(
              enquiry, started, enquiry.discussion().map(discussions::get), List.of());
      KnownOnce.add(enquiries, enquiry.id(), course, "enquiry");
    }

    public void stepTaken(TakenEnquiryStep step) {
      KnownOnce.require(enquiries, step.enquiry(), "enquiry");
      steps.add(step);
    }

    public void concluded(EnquiryId id, EnquiryConcluded conclusion) {
      KnownOnce.change(enquiries, id, course -> course.concludedBy(conclusion), "enquiry");
    }

    public void engaged(EngagedTeam team) {
      multiAgencyTeams.add(team);
    }

    public Enquiries build() {
      return new Enquiries(this);
    }
  }
}
