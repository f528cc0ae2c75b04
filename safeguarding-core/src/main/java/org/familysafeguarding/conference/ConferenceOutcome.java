// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

/** What a conference decides about one child. */
public enum ConferenceOutcome {
  /** The child is suffering or likely to suffer significant harm and needs a plan. */
  PLAN_NEEDED,
  NO_PLAN_NEEDED,
  PLAN_CONTINUES,
  PLAN_NO_LONGER_NEEDED
}
