// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** What was decided about a referral, by whom and when, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record DecisionForm(
    @Needed(groups = Final.class) @PastOrPresent @Nullable LocalDate decidedOn,
    @Needed(groups = Final.class) @StandsAlone("NO_FURTHER_ACTION")
        List<@Needed(groups = Final.class) ReferralDecision> decisions,
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String decidedBy) {

  /** A list left out is a list without rows. */
  public DecisionForm {
    decisions = Rows.of(decisions);
  }

  DatedEvent on(ReferralId referral) {
    return new DatedEvent(
        Filled.in(decidedOn),
        new ReferralEvent.Decided(
            referral, ImmutableSet.copyOf(decisions), Filled.practitioner(decidedBy)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[decision]";
  }
}
