// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.court;

/** What a council asks the family court for, under Part 4 of the Children Act 1989. */
public enum OrderSought {
  CARE_ORDER,
  SUPERVISION_ORDER
}
