// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.departure.RuleId;

/**
 * What a rule is called, what it asks in one sentence, on what authority, and how it is put into
 * effect.
 *
 * <p>The title is a sentence in the present tense without a full stop.
 */
public record RuleCard(RuleId id, String title, Stage stage, Authority authority, Conduct conduct) {

  public RuleCard {
    requireNonNull(id, "id");
    requireNonNull(stage, "stage");
    requireNonNull(authority, "authority");
    requireNonNull(conduct, "conduct");
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

  /** Whose duty it is to see that the rule is kept. */
  public DutyHolder dutyHolder() {
    return conduct.dutyHolder();
  }

  /** What happens to a proposed entry that would break the rule. */
  public Enforcement enforcement() {
    return conduct.enforcement();
  }

  /** The reading taken where the source leaves a choice. */
  public Optional<String> interpretation() {
    return conduct.interpretation();
  }

  /** This card, of a rule that has somebody look at an entry that would break it. */
  public RuleCard asking() {
    return with(conduct.enforced(Enforcement.ASKS));
  }

  /** This card, of a rule that refuses an entry that would break it. */
  public RuleCard refusing() {
    return with(conduct.enforced(Enforcement.REFUSES));
  }

  /**
   * This card, of a rule that refuses only that the one is done or the other withdrawn.
   *
   * <p>Anything else that would break it tells of what has happened, and has somebody look at it.
   */
  public RuleCard refusingOnly(EventKind done, EventKind withdrawn) {
    return with(conduct.refusingOnly(new RefusedDeed(done, withdrawn)));
  }

  /** This card with the timescale of its rule, which a council may shorten. */
  public RuleCard within(Timescale limit) {
    return with(conduct.within(limit));
  }

  /** This card with the reading its rule takes, in whole sentences. */
  public RuleCard taking(String interpretation) {
    checkArgument(
        interpretation.endsWith("."), "The interpretation of %s must be whole sentences", id);
    return with(conduct.taking(interpretation));
  }

  private RuleCard with(Conduct other) {
    return new RuleCard(id, title, stage, authority, other);
  }

  /** A card that still lacks its stage, authority and duty holder. */
  public record Draft(RuleId id) {

    public Draft {
      requireNonNull(id, "id");
    }

    /** Completes the card; the rule only notes what breaks it unless the card says otherwise. */
    public RuleCard titled(String title, Stage stage, Authority authority, DutyHolder holder) {
      return new RuleCard(id, title, stage, authority, Conduct.of(holder));
    }
  }
}
