// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.people.ChildId;

/** A child's being missing or away, for however short a time. */
public record Absence(AbsenceId id, ChildId child, AbsenceKind kind) {

  public Absence {
    requireNonNull(id, "id");
    requireNonNull(child, "child");
    requireNonNull(kind, "kind");
  }
}
