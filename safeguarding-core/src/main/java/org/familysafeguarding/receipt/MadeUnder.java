// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Everything besides the case that a judgement was made under. */
public record MadeUnder(
    LibraryVersion library, List<Stamp> rulebooks, Stamp calendar, Stamp policy) {

  public MadeUnder {
    requireNonNull(library, "library");
    rulebooks = List.copyOf(rulebooks);
    requireNonNull(calendar, "calendar");
    requireNonNull(policy, "policy");
  }
}
