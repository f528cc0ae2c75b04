// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.ChildId;

/**
 * What a parent said to services for children in need (Children Act 1989, section 17).
 *
 * <p>Agreeing to a service is one thing and the lawful basis on which information is shared
 * another; the two are recorded apart.
 */
public record FamilyAgreement(AdultId parent, Set<ChildId> children, AgreementAnswer answer) {

  /** Refuses an answer about nobody. */
  public FamilyAgreement {
    requireNonNull(parent, "parent");
    children = ImmutableSortedSet.copyOf(requireNonNull(children, "children"));
    requireNonNull(answer, "answer");
    checkArgument(
        !children.isEmpty(), "The answer of parent %s must be about at least one child", parent);
  }
}
