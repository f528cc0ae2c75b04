// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.programme;

import static java.util.Objects.requireNonNull;

import org.familysafeguarding.chronology.Occurrence;

/** A move of a module and the day it was made. */
public record MovedModule(ModuleMove move, Occurrence moved) {

  public MovedModule {
    requireNonNull(move, "move");
    requireNonNull(moved, "moved");
  }
}
