// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.familysafeguarding.people.ChildId;

/** The steps taken towards family group decision-making meetings, in order. */
public final class FamilyMeetings {

  private final List<TakenFamilyMeetingStep> steps;

  private FamilyMeetings(Builder builder) {
    this.steps = ImmutableList.copyOf(builder.steps);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<TakenFamilyMeetingStep> steps() {
    return steps;
  }

  /** The times that step was taken for this child. */
  public List<TakenFamilyMeetingStep> steps(FamilyMeetingStep step, ChildId child) {
    return steps.stream()
        .filter(each -> each.step() == step && each.children().contains(child))
        .toList();
  }

  /** Gathers what a case file's history says of family meetings. */
  public static final class Builder {

    private final List<TakenFamilyMeetingStep> steps = new ArrayList<>();

    private Builder() {}

    public void stepTaken(TakenFamilyMeetingStep step) {
      steps.add(step);
    }

    public FamilyMeetings build() {
      return new FamilyMeetings(this);
    }
  }
}
