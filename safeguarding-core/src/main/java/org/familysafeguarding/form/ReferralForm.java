// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is typed in: what was received, about whom, and the decision if there is one
 * yet.
 *
 * <p>{@code children} are new to the case file and join it with the referral; {@code knownChildren}
 * are in it already. A decision made later has a {@link ReferralDecisionForm} of its own.
 */
@AtLeastOneOf(
    value = {"children", "knownChildren"},
    groups = Final.class)
@EachOnce("children.childId")
@EachOnce("knownChildren")
@Apart(first = "knownChildren", second = "children.childId")
@InOrder(first = "receivedOn", then = "decision.decidedOn")
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ReferralForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String referralId,
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate receivedOn,
    @Needed(groups = Final.class) @Nullable ReferralSource source,
    @Nullable PrimaryNeed primaryNeed,
    @Needed(groups = Final.class) @WrittenText @Nullable String concern,
    List<@Needed(groups = Final.class) @Valid ChildForm> children,
    List<@Needed(groups = Final.class) @LocalIdentifier String> knownChildren,
    @Valid @Nullable DecisionForm decision)
    implements Form {

  /** A list left out is a list without rows. */
  public ReferralForm {
    children = Rows.of(children);
    knownChildren = Rows.of(knownChildren);
  }

  List<DatedEvent> events() {
    LocalDate received = Filled.in(receivedOn);
    ImmutableList.Builder<DatedEvent> events = ImmutableList.builder();
    for (ChildForm child : children) {
      events.add(new DatedEvent(received, new FamilyEvent.ChildJoined(child.child())));
    }
    Referral referral = referral();
    events.add(new DatedEvent(received, new ReferralEvent.Received(referral)));
    if (decision != null) {
      events.add(decision.on(referral.id()));
    }
    return events.build();
  }

  private Referral referral() {
    Set<ChildId> everybody =
        ImmutableSet.<ChildId>builder()
            .addAll(Filled.list(children, ChildForm::id))
            .addAll(Filled.children(knownChildren))
            .build();
    return new Referral(
        Filled.in(referralId, ReferralId::new),
        everybody,
        Filled.in(source),
        Optional.ofNullable(primaryNeed),
        Filled.words(concern));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[referral form]";
  }
}
