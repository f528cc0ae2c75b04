// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.familysafeguarding.people.ChildId;

/** What a verdict is about: a record of the case, and the children concerned. */
public record About(String id, Set<ChildId> children) {

  public About {
    requireNonNull(id, "id");
    requireNonNull(children, "children");
  }

  static About of(String id, ChildId child) {
    return new About(id, Set.of(child));
  }
}
