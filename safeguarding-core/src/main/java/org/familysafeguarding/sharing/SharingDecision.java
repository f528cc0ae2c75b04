// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.sharing;

/** What was decided about information that another body could use for a child. */
public enum SharingDecision {
  SHARED,
  /** Not shared, because sharing it would do the child more harm than not sharing it. */
  MORE_DETRIMENTAL_TO_CHILD,
  WITHHELD_FOR_ANOTHER_REASON
}
