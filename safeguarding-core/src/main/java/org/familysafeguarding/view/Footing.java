// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

/** On what footing somebody looks at a case. */
public enum Footing {
  /** Holds the case: answerable for the children, and told everything. */
  CASE_HOLDER,
  /** Supervises the case or manages the team. */
  MANAGER,
  /** Works with somebody who is abused, or supports victims by discipline. */
  VICTIM_WORKER,
  /**
   * Works, or once worked, with somebody who abuses, or does so by discipline. What they see is
   * what may be read over their shoulder.
   */
  PERPETRATOR_WORKER,
  /** Allocated to the family or of its team, and on neither side of abuse. */
  INVOLVED,
  /** One of the family, who reads what is written to them. */
  FAMILY_MEMBER,
  /** Somebody with no part in the case, who sees nothing of it. */
  NOT_INVOLVED;

  /** Whether they see the whole file, whichever compartment it is in. */
  public boolean seesAll() {
    return this == CASE_HOLDER || this == MANAGER;
  }

  /** Whether they see only what is expressly meant for them. */
  boolean isGuarded() {
    return this == PERPETRATOR_WORKER || this == FAMILY_MEMBER || this == NOT_INVOLVED;
  }
}
