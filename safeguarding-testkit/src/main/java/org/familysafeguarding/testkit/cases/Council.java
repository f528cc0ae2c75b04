// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Slot;

/** Under which rules, slots, policy and calendar cases are judged. */
record Council(
    List<Rulebook> rulebooks, List<Slot> slots, LocalPolicy policy, WorkingDayCalendar calendar) {

  Council {
    rulebooks = List.copyOf(rulebooks);
    slots = List.copyOf(slots);
    requireNonNull(policy, "policy");
    requireNonNull(calendar, "calendar");
  }

  /** Every rule id of these rulebooks, in every edition. */
  List<String> ruleIds() {
    return rulebooks.stream()
        .flatMap(book -> book.editions().stream())
        .flatMap(edition -> edition.rules().stream())
        .map(Rule::card)
        .map(card -> card.id().value())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  List<String> rulebookNames() {
    return rulebooks.stream().map(Rulebook::name).toList();
  }

  Optional<Slot> slot(String id) {
    return slots.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
