// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.care;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.people.ChildId;

/** One child's becoming looked after. */
public record EpisodeOfCare(CareEpisodeId id, ChildId child, LegalStatus legalStatus) {

  public EpisodeOfCare {
    requireNonNull(id, "id");
    requireNonNull(child, "child");
    requireNonNull(legalStatus, "legalStatus");
  }
}
