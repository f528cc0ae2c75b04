// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.missing;

/** How whoever holds a return interview stands to those who care for the child. */
public enum Interviewer {
  INDEPENDENT_OF_CARERS,
  ONE_OF_THE_CARERS
}
