// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.plan;

/** The kinds of plan a family may be working to. */
public enum PlanKind {
  CHILD_IN_NEED,
  CHILD_PROTECTION,
  PRE_PROCEEDINGS
}
