// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;

/** The restrictions in a case file, in the order in which they were imposed. */
public final class Restrictions {

  private final List<ImposedRestriction> all;

  private Restrictions(Builder builder) {
    this.all = ImmutableList.copyOf(builder.imposed.values());
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  /** Those that stand and those that were lifted. */
  public List<ImposedRestriction> all() {
    return all;
  }

  /** Those that stand. */
  public List<ImposedRestriction> standing() {
    return all.stream().filter(ImposedRestriction::stands).toList();
  }

  /** Gathers what a case file's history says of restrictions. */
  public static final class Builder {

    private final Map<RestrictionId, ImposedRestriction> imposed = new LinkedHashMap<>();

    private Builder() {}

    /** An entry was put into a compartment. */
    public void imposed(Restriction restriction, Occurrence when) {
      KnownOnce.add(
          imposed,
          restriction.id(),
          new ImposedRestriction(restriction, when, Optional.empty()),
          "restriction");
    }

    /** A restriction was lifted; lifting it again changes nothing. */
    public void lifted(RestrictionLifting lifting, Occurrence when) {
      KnownOnce.change(
          imposed,
          lifting.restriction(),
          each -> each.stands() ? each.liftedBy(when) : each,
          "restriction");
    }

    public Restrictions build() {
      return new Restrictions(this);
    }
  }
}
