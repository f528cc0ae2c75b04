// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a rule is called, what it asks in one sentence, on what authority, and of whom.
 *
 * <p>The title is a sentence in the present tense without a full stop.
 */
public record RuleCard(
    RuleId id, String title, Stage stage, Authority authority, DutyHolder dutyHolder) {

  public RuleCard {
    requireNonNull(id, "id");
    requireNonNull(stage, "stage");
    requireNonNull(authority, "authority");
    requireNonNull(dutyHolder, "dutyHolder");
    checkArgument(
        !title.isBlank() && !title.endsWith("."),
        "title of %s must be a sentence without a full stop, but was \"%s\"",
        id,
        title);
  }

  /** Begins a card; its permanent id comes first. */
  public static Draft of(String id) {
    return new Draft(new RuleId(id));
  }

  /** A card that still lacks its stage, authority and duty holder. */
  public record Draft(RuleId id) {

    public Draft {
      requireNonNull(id, "id");
    }

    /** Completes the card. */
    public RuleCard titled(String title, Stage stage, Authority authority, DutyHolder holder) {
      return new RuleCard(id, title, stage, authority, holder);
    }
  }
}
