// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * What has been established about a child's disabilities.
 *
 * <p>"Nobody has established it" and "it is established that there is none" are different answers:
 * the census asks for the first to be left out and for the second to be stated. An unborn child's
 * disabilities are not established.
 */
public record Disabilities(boolean established, Set<DisabilityKind> kinds) {

  /** Refuses kinds of disability that nobody has established. */
  public Disabilities {
    kinds = ImmutableSet.copyOf(requireNonNull(kinds, "kinds"));
    checkArgument(
        established || kinds.isEmpty(),
        "Disabilities that are not established must have no kinds, but have %s",
        kinds);
  }

  /** Nobody has established whether the child is disabled. */
  public static Disabilities notEstablished() {
    return new Disabilities(false, Set.of());
  }

  /** It is established that the child has no disability. */
  public static Disabilities none() {
    return new Disabilities(true, Set.of());
  }

  /** It is established that the child has these disabilities; naming one twice is harmless. */
  public static Disabilities of(DisabilityKind first, DisabilityKind... rest) {
    return new Disabilities(
        true, ImmutableSet.<DisabilityKind>builder().add(first).add(rest).build());
  }
}
