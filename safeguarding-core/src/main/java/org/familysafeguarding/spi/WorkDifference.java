// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * How the work kept of one file differs from what the judge says of its history.
 *
 * @param missing what the judge asks for and the worklists do not have
 * @param surplus what the worklists have and the judge does not ask for
 */
public record WorkDifference(CaseFileId file, List<WorkItem> missing, List<WorkItem> surplus) {

  public WorkDifference {
    requireNonNull(file, "file");
    missing = List.copyOf(missing);
    surplus = List.copyOf(surplus);
    if (missing.isEmpty() && surplus.isEmpty()) {
      throw new IllegalArgumentException(
          "missing and surplus must not both be empty: then file " + file + " has no difference");
    }
  }
}
