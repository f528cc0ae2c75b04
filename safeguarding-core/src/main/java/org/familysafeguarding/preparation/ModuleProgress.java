// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.preparation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.programme.MovedModule;

/** How far each module has come with one adult: the latest move of each, in order of modules. */
public record ModuleProgress(AdultId adult, List<MovedModule> latest) {

  /** Keeps its own list. */
  public ModuleProgress {
    requireNonNull(adult, "adult");
    latest = List.copyOf(latest);
  }
}
