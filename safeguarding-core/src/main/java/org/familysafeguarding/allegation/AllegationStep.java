// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.allegation;

/** What is done about an allegation. */
public enum AllegationStep {
  /** The council's designated officer for allegations was told. */
  DESIGNATED_OFFICER_TOLD,
  /** The designated officer and the others first weighed it. */
  EVALUATED,
  CONCLUDED
}
