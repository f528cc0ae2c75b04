// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/** Everything in which one case comes out differently; empty where it does not. */
public record CaseDifference(CaseFileId file, List<FindingChange> changes) {

  public CaseDifference {
    requireNonNull(file, "file");
    changes = List.copyOf(changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
