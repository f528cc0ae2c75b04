// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** The strategy discussions and section 47 enquiries in a case file, in the order they happened. */
public final class Enquiries {

  private final List<HeldDiscussion> discussions;
  private final List<CourseOfEnquiry> all;

  private Enquiries(Builder builder) {
    this.discussions = ImmutableList.copyOf(builder.discussions.values());
    this.all = ImmutableList.copyOf(builder.enquiries.values());
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

  /** The enquiry of that name, where there is one. */
  public Optional<CourseOfEnquiry> named(EnquiryId id) {
    return all.stream().filter(each -> each.enquiry().id().equals(id)).findFirst();
  }

  /** The enquiries about this child. */
  public List<CourseOfEnquiry> about(ChildId child) {
    return all.stream().filter(each -> each.enquiry().children().contains(child)).toList();
  }

  /** Gathers what a case file's history says of discussions and enquiries. */
  public static final class Builder {

    private final Map<StrategyDiscussionId, HeldDiscussion> discussions = new LinkedHashMap<>();
    private final Map<EnquiryId, CourseOfEnquiry> enquiries = new LinkedHashMap<>();

    private Builder() {}

    public void discussed(StrategyDiscussion discussion, Occurrence held) {
      KnownOnce.add(
          discussions,
          discussion.id(),
          new HeldDiscussion(discussion, held),
          "strategy discussion");
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

    public void concluded(EnquiryId id, EnquiryConcluded conclusion) {
      KnownOnce.change(enquiries, id, course -> course.concludedBy(conclusion), "enquiry");
    }

    public Enquiries build() {
      return new Enquiries(this);
    }
  }
}
