// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.enquiry;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A strategy discussion and the day it was held. */
public record HeldDiscussion(StrategyDiscussion discussion, Occurrence held) {

  public HeldDiscussion {
    requireNonNull(discussion, "discussion");
    requireNonNull(held, "held");
  }
}
