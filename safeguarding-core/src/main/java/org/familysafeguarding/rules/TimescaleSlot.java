// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.calendar.Timescale;

/**
 * A length of time that councils set.
 *
 * <p>The bounds are the longest a council may set, one for each unit it may count in.
 */
public final class TimescaleSlot implements Slot {

  private final String id;
  private final Timescale byDefault;
  private final List<Timescale> atMost;
  private final String reason;
  private final Limit.Left limit;

  /**
   * A slot of that name.
   *
   * @param byDefault what holds where a council sets nothing
   * @param atMost the longest a council may set, once for each unit
   * @param reason why it is left open, and why the default is what it is
   */
  public TimescaleSlot(String id, Timescale byDefault, List<Timescale> atMost, String reason) {
    this.id = requireNonNull(id, "id");
    this.byDefault = requireNonNull(byDefault, "byDefault");
    this.atMost = List.copyOf(atMost);
    this.reason = requireNonNull(reason, "reason");
    check(id, byDefault, this.atMost);
    this.limit = new Limit.Left(this);
  }

  @Override
  public String id() {
    return id;
  }

  public Timescale byDefault() {
    return byDefault;
  }

  public List<Timescale> atMost() {
    return atMost;
  }

  @Override
  public String reason() {
    return reason;
  }

  /** What the slot allows as the limit of a duty, made once for all of them. */
  Limit limit() {
    return limit;
  }

  /** This value, if a council may set it. */
  public Timescale checked(Timescale value) {
    check(id, value, atMost);
    return value;
  }

  private static void check(String id, Timescale value, List<Timescale> atMost) {
    boolean allowed =
        atMost.stream().anyMatch(most -> most.unit() == value.unit() && !value.isLongerThan(most));
    checkArgument(allowed, "%s must be at most one of %s, but was %s", id, atMost, value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimescaleSlot that
        && id.equals(that.id)
        && byDefault.equals(that.byDefault)
        && atMost.equals(that.atMost)
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Reads "visit.protection-plan-interval, 10 working days by default". */
  @Override
  public String toString() {
    return id + ", " + byDefault + " by default";
  }
}
