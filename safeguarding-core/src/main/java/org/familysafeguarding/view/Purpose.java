// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

/** What somebody looks at a case for. */
public enum Purpose {
  /** Their own work with the family. */
  WORK_WITH_FAMILY,
  /** Group supervision, where everybody in the room sees what is shown: no lawyers' advice. */
  GROUP_SUPERVISION,
  /** Something that one of the family will read; it shows what that person may see. */
  LETTER_TO_FAMILY
}
