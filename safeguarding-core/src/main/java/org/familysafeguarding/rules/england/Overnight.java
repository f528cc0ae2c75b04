// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;

/**
 * What may still be recorded on the day itself is missed only from the day after.
 *
 * <p>Otherwise the very entry that makes something necessary would be the one that lacks it.
 */
final class Overnight {

  private Overnight() {}

  static Optional<Finding> broken(String reason, Occurrence since, Matter matter) {
    return matter.today().isAfter(since.on())
        ? Optional.of(matter.broken(reason, since))
        : Optional.empty();
  }
}
