// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.sharing.Compartment;

/**
 * What is decided about entries of one kind: which compartments they belong to by their nature, and
 * whether those are told of them who only see what is expressly meant for them.
 */
record Nature(Redaction redaction, Belonging belonging, Telling telling) {

  /** Where an event belongs. */
  @FunctionalInterface
  interface Belonging {
    Set<Sensitivity> of(SeenEvent event);
  }

  /** Whether an event is meant for a guarded viewer too. */
  @FunctionalInterface
  interface Telling {
    boolean tells(SeenEvent event, Viewer viewer);
  }

  /** A compartment, and whose safety or privacy it is about. */
  record Sensitivity(Compartment compartment, Set<PersonId> whose) {

    Sensitivity {
      whose = ImmutableSet.copyOf(whose);
    }
  }
}
