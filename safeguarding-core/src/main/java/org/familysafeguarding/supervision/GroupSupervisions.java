// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.supervision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The group supervisions in a case file, in the order in which they were held. */
public final class GroupSupervisions {

  private final List<HeldSupervision> all;

  private GroupSupervisions(Builder builder) {
    this.all = ImmutableList.copyOf(builder.supervisions.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<HeldSupervision> all() {
    return all;
  }

  /** The last group supervision on or before that day. */
  public Optional<HeldSupervision> lastOnOrBefore(LocalDate day) {
    return all.stream()
        .filter(each -> !each.held().on().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Gathers what a case file's history says of group supervision. */
  public static final class Builder {

    private final Map<SupervisionId, HeldSupervision> supervisions = new LinkedHashMap<>();

    private Builder() {}

    public void held(GroupSupervision supervision, Occurrence held) {
      KnownOnce.add(
          supervisions,
          supervision.id(),
          new HeldSupervision(supervision, held),
          "group supervision");
    }

    public GroupSupervisions build() {
      return new GroupSupervisions(this);
    }
  }
}
