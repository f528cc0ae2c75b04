// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

/** What an append that has returned must survive, where the engine leaves a choice. */
public enum Durability {
  /**
   * The death of the process that wrote it, killed or crashed. In H2 this is {@code WRITE_DELAY=0}:
   * what is written is handed to the operating system before the append returns.
   */
  PROCESS_DEATH,
  /**
   * A loss of power as well. In H2 each append is followed by {@code CHECKPOINT SYNC}, which waits
   * for the disk and needs the rights of an administrator; a PostgreSQL server that has {@code
   * fsync} or {@code synchronous_commit} off is refused.
   */
  POWER_LOSS
}
