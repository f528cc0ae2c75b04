// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.form;

import jakarta.validation.Valid;
import java.util.List;
import org.familysafeguarding.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/** A decision about a referral that is in the case file already, as it is typed in. */
@SuppressWarnings("exports") // Whoever reads a form need not see who may be null.
public record ReferralDecisionForm(
    @Needed(groups = Final.class) @LocalIdentifier @Nullable String referralId,
    @Needed(groups = Final.class) @Valid @Nullable DecisionForm decision)
    implements Form {

  List<DatedEvent> events() {
    return List.of(Filled.in(decision).on(Filled.in(referralId, ReferralId::new)));
  }

  /** Repeats nothing that was typed, for a name may stand in any box. */
  @Override
  public String toString() {
    return "[referral decision form]";
  }
}
