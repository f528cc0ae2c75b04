// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The losses of one translation, each once, in the order in which they were met.
 *
 * <p>Losses may be logged, so that a local id which gives a confidential place away is left out.
 */
final class Losses {

  private static final String UNNAMED = "something whose id holds a confidential address";

  private final Guard guard;
  private final Set<Loss> all = new LinkedHashSet<>();

  Losses(Guard guard) {
    this.guard = guard;
  }

  void add(String what, String why) {
    all.add(new Loss(guard.mayTell(what) ? what : UNNAMED, why));
  }

  List<Loss> all() {
    return List.copyOf(all);
  }
}
