// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import org.familysafeguarding.agency.MembershipKind;

/** How a post belongs to a team. */
public enum Belonging {
  /** It manages the team. */
  MANAGER("manages the team"),
  /** The team is its only one. */
  CORE("core member"),
  /** It serves several teams, and sits with this one. */
  HOME_TEAM("shared, at home here"),
  /** It serves several teams, and sits with another. */
  SERVED_TEAM("shared, at home elsewhere");

  private final String words;

  Belonging(String words) {
    this.words = words;
  }

  /** Core or shared, as the family's own record of its team has it. */
  public MembershipKind membership() {
    return this == HOME_TEAM || this == SERVED_TEAM ? MembershipKind.SHARED : MembershipKind.CORE;
  }

  /** Reads as prose: "core member". */
  @Override
  public String toString() {
    return words;
  }
}
