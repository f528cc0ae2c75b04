// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.risk;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.chronology.Narrative;

/** Something that worries practitioners: the harm it may do, and the parental needs behind it. */
public record Worry(Narrative what, Set<HarmCategory> harms, Set<ParentalNeed> needs) {

  /** The words are needed; harms and needs may both be none, or many. */
  public Worry {
    requireNonNull(what, "what");
    harms = ImmutableSet.copyOf(requireNonNull(harms, "harms"));
    needs = ImmutableSet.copyOf(requireNonNull(needs, "needs"));
  }
}
