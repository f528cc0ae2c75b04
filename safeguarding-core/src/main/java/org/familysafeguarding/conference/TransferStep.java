// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.conference;

/**
 * What follows the first word that children on another council's plan have moved in.
 *
 * <p>Councils start the clock of the transfer-in conference with different ones of these.
 */
public enum TransferStep {
  /** The other council gave notice in writing. */
  NOTICE_IN_WRITING_RECEIVED,
  /** This council accepted the transfer. */
  TRANSFER_ACCEPTED,
  /** The other council sent the papers that the conference needs. */
  PAPERS_RECEIVED
}
