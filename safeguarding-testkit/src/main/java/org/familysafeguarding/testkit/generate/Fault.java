// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

/** What goes wrong in keeping a file. */
enum Fault {
  FORGOTTEN,
  RECORDED_LATE,
  WRONG_DAY,
  OUT_OF_ORDER,
  RECORDED_TWICE,
  WRONGLY_STRUCK_OUT,
  WRONGLY_CORRECTED,
  ABOUT_NOBODY_KNOWN
}
