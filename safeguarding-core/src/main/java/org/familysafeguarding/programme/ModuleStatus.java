// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

/** How far work on one module with one adult has come; it only ever moves forward. */
public enum ModuleStatus {
  PLANNED,
  STARTED,
  COMPLETED,
  /** It turned out not to be for this adult, for a reason that is recorded. */
  NOT_APPLICABLE;

  /** Whether nothing more is to be done. */
  public boolean isFinished() {
    return this == COMPLETED || this == NOT_APPLICABLE;
  }
}
