// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.conference.HeldConference;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/** The children who live with those a conference considered, and those whose home is unknown. */
record Siblings(Set<ChildId> living, Set<ChildId> homeUnknown) {

  private static final int ADULT = 18;

  Siblings {
    living = ImmutableSortedSet.copyOf(living);
    homeUnknown = ImmutableSortedSet.copyOf(homeUnknown);
  }

  static Siblings of(HeldConference held, CaseFile file) {
    LocalDate day = held.met().on();
    ImmutableSortedSet.Builder<ChildId> living = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<ChildId> unknown = ImmutableSortedSet.naturalOrder();
    for (ChildId child : held.conference().children()) {
      file.family()
          .householdOf(child, day)
          .ifPresentOrElse(
              home ->
                  home.members().stream()
                      .filter(ChildId.class::isInstance)
                      .map(ChildId.class::cast)
                      .filter(each -> isAChildOn(each, day, file))
                      .forEach(living::add),
              () -> unknown.add(child));
    }
    return new Siblings(living.build(), unknown.build());
  }

  private static boolean isAChildOn(ChildId child, LocalDate day, CaseFile file) {
    boolean alive = file.family().diedOn(child).map(day::isBefore).orElse(true);
    return alive
        && file.family()
            .child(child)
            .flatMap(known -> known.ageOn(day))
            .map(age -> age < ADULT)
            .orElse(true);
  }

  Finding judge(Set<ChildId> leftOut, HeldConference held, Matter matter) {
    if (!leftOut.isEmpty()) {
      return matter.broken("left-out", held.met(), ImmutableSortedSet.copyOf(leftOut));
    }
    return homeUnknown.isEmpty()
        ? matter.kept("all", held.met())
        : matter.cannotTell("no-household", held.met(), homeUnknown);
  }
}
