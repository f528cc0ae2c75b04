// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.ChildId;

/** What parents said to services, and where that was overridden, in the order of the days. */
public final class Agreements {

  private final List<AnsweredAgreement> answers;
  private final List<MadeOverride> overrides;

  private Agreements(Builder builder) {
    this.answers = ImmutableList.copyOf(builder.answers);
    this.overrides = ImmutableList.copyOf(builder.overrides);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<AnsweredAgreement> answers() {
    return answers;
  }

  public List<MadeOverride> overrides() {
    return overrides;
  }

  /** The last answer about the child given on the day or before it, whichever parent gave it. */
  public Optional<AnsweredAgreement> lastAnswerFor(ChildId child, LocalDate day) {
    return answers.stream()
        .filter(each -> each.agreement().children().contains(child))
        .filter(each -> !each.answered().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The last override about the child decided on the day or before it. */
  public Optional<MadeOverride> lastOverrideFor(ChildId child, LocalDate day) {
    return overrides.stream()
        .filter(each -> each.override().children().contains(child))
        .filter(each -> !each.made().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Gathers what a case file's history says of agreement. */
  public static final class Builder {

    private final List<AnsweredAgreement> answers = new ArrayList<>();
    private final List<MadeOverride> overrides = new ArrayList<>();

    private Builder() {}

    public void answered(FamilyAgreement agreement, Occurrence answered) {
      answers.add(new AnsweredAgreement(agreement, answered));
    }

    public void overridden(AgreementOverride override, Occurrence made) {
      overrides.add(new MadeOverride(override, made));
    }

    public Agreements build() {
      return new Agreements(this);
    }
  }
}
