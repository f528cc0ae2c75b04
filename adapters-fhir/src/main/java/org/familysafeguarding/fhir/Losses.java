// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The losses of one translation, each once, in the order in which they were met. */
final class Losses {

  private final Set<Loss> all = new LinkedHashSet<>();

  void add(String what, String why) {
    all.add(new Loss(what, why));
  }

  List<Loss> all() {
    return List.copyOf(all);
  }
}
