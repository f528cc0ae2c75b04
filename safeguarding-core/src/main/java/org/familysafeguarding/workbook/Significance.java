// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

/** Whether an entry belongs in the chronology of the people it is about. */
public enum Significance {
  ROUTINE,
  SIGNIFICANT
}
