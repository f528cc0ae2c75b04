// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/** How a practitioner belongs to a team. */
public enum MembershipKind {
  /** The team is theirs alone. */
  CORE,
  /** They serve more than one team, as adult specialists often do. */
  SHARED
}
