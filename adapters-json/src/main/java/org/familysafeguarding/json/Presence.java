// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

/** Whether a field of an object has to be there. */
enum Presence {
  NEEDED,
  /** Left out where it is not known or does not apply. */
  OPTIONAL,
  /** A list that may be empty, and is then left out. */
  MAY_BE_EMPTY,
  /** A list that has to name something. */
  AT_LEAST_ONE
}
