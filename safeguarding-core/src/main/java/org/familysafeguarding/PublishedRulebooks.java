// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.familysafeguarding.practice.FamilySafeguardingRulebook;
import org.familysafeguarding.practice.PracticeSlots;
import org.familysafeguarding.retention.RetentionSlots;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Slot;
import org.familysafeguarding.rules.england.EnglandRulebook;
import org.familysafeguarding.rules.england.EnglandSlots;
import org.familysafeguarding.rules.england.FrontDoorSlots;
import org.familysafeguarding.rules.england.IncidentSlots;
import org.familysafeguarding.rules.england.PlanSlots;
import org.familysafeguarding.rules.lookedafter.LookedAfterRulebook;
import org.familysafeguarding.rules.lookedafter.LookedAfterSlots;
import org.familysafeguarding.rules.protection.ChildrenActsRulebook;
import org.familysafeguarding.rules.protection.MissingChildrenRulebook;
import org.familysafeguarding.rules.protection.ProtectionSlots;

/** The rulebooks that come with the library, and the slots in them that councils may fill. */
public final class PublishedRulebooks {

  private PublishedRulebooks() {}

  /** Statutory guidance in England, in its editions since 2018. */
  public static Rulebook england() {
    return EnglandRulebook.rulebook();
  }

  /** The Children Acts on emergencies and proceedings, since 2014. */
  public static Rulebook childrenActs() {
    return ChildrenActsRulebook.rulebook();
  }

  /** Statutory guidance on children who go missing, since 2014. */
  public static Rulebook missingChildren() {
    return MissingChildrenRulebook.rulebook();
  }

  /** What the law in England asks of the care of looked-after children, since 2011. */
  public static Rulebook lookedAfter() {
    return LookedAfterRulebook.rulebook();
  }

  /** What the Family Safeguarding model promises of a team's practice. */
  public static Rulebook familySafeguarding() {
    return FamilySafeguardingRulebook.rulebook();
  }

  /** Every rulebook, the statutory one first. */
  public static List<Rulebook> all() {
    return List.of(
        england(), lookedAfter(), childrenActs(), missingChildren(), familySafeguarding());
  }

  /** Every slot a council may fill. */
  public static List<Slot> slots() {
    return ImmutableList.<Slot>builder()
        .addAll(EnglandSlots.all())
        .addAll(PlanSlots.all())
        .addAll(IncidentSlots.all())
        .addAll(ProtectionSlots.all())
        .addAll(FrontDoorSlots.all())
        .addAll(LookedAfterSlots.all())
        .addAll(PracticeSlots.all())
        .addAll(RetentionSlots.all())
        .build();
  }
}
