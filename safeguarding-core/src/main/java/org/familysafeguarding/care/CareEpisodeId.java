// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import org.familysafeguarding.chronology.IdText;

/** A council's own name for one period of a child being looked after. */
public record CareEpisodeId(String value) {

  /** Refuses anything but 1 to 64 letters, digits, dots, colons, hyphens and underscores. */
  public CareEpisodeId {
    value = IdText.checked("episode of care id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
