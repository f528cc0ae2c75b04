// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.agency;

/**
 * What is done when a family passes from one case holder to another.
 *
 * <p>Source: one council's transfer protocol (Bolton), by which the new worker and their manager
 * confirm that they have read the file.
 */
public enum HandoverStep {
  HANDED_OVER("handed over"),
  FILE_READ_BY_NEW_WORKER("file read by the new worker"),
  FILE_READ_BY_MANAGER("file read by the manager");

  private final String words;

  HandoverStep(String words) {
    this.words = words;
  }

  /** Reads as prose: "handed over". */
  @Override
  public String toString() {
    return words;
  }
}
