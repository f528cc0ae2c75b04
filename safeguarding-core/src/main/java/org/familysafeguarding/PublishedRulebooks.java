// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.practice.FamilySafeguardingRulebook;
import org.familysafeguarding.practice.PracticeSlots;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.england.EnglandRulebook;
import org.familysafeguarding.rules.england.EnglandSlots;

/** The rulebooks that come with the library, and the slots in them that councils may fill. */
public final class PublishedRulebooks {

  private PublishedRulebooks() {}

  /** Statutory guidance in England, in its editions since 2018. */
  public static Rulebook england() {
    return EnglandRulebook.rulebook();
  }

  /** What the Family Safeguarding model promises of a team's practice. */
  public static Rulebook familySafeguarding() {
    return FamilySafeguardingRulebook.rulebook();
  }

  /** Every rulebook, the statutory one first. */
  public static List<Rulebook> all() {
    return List.of(england(), familySafeguarding());
  }

  /** Every slot a council may fill. */
  public static List<Slot> slots() {
    return ImmutableList.<Slot>builder()
        .addAll(EnglandSlots.all())
        .addAll(PracticeSlots.all())
        .build();
  }
}
