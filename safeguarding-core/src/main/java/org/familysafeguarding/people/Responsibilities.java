// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who holds parental responsibility for which child, over time. */
record Responsibilities(Spans<Responsibilities.Held> spans) {

  /** Parental responsibility of one adult for one child on one basis. */
  record Held(AdultId holder, ChildId child, ResponsibilityBasis basis) {

    boolean isBetween(AdultId adult, ChildId other) {
      return holder.equals(adult) && child.equals(other);
    }
  }

  static Responsibilities none() {
    return new Responsibilities(Spans.none());
  }

  /** Each holder once, though they may hold it on several bases. */
  List<AdultId> holdersFor(ChildId child, LocalDate on) {
    return spans.on(on).stream()
        .filter(held -> held.child().equals(child))
        .map(Held::holder)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Hearing again of a responsibility that stands changes nothing. */
  Responsibilities acquired(ParentalResponsibility responsibility, LocalDate on) {
    Spans<Held> known = spans;
    for (ChildId child : responsibility.children()) {
      Held held = new Held(responsibility.holder(), child, responsibility.basis());
      known = known.standing(held::equals) ? known : known.beginning(held, on);
    }
    return new Responsibilities(known);
  }

  /** Ends what the adult holds for these children, on every basis. */
  Responsibilities ended(AdultId holder, Set<ChildId> children, LocalDate on) {
    Spans<Held> known = spans;
    for (ChildId child : children) {
      checkArgument(
          known.standing(held -> held.isBetween(holder, child)),
          "The parental responsibility of %s for %s cannot end, because it does not stand on %s",
          holder,
          child,
          on);
      known = known.ending(held -> held.isBetween(holder, child), on);
    }
    return new Responsibilities(known);
  }
}
