// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.Sets;
import java.util.Set;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.people.Family;

/** Made-up families; the larger the size, the more has happened to who they are. */
public final class Families {

  private static final Set<EventKind> KINDS = Sets.immutableEnumSet(FamilyTurns.ALL.keySet());

  private Families() {}

  /** Families with children, adults, relationships and households as they change over time. */
  public static Generator<Family> plausible() {
    return histories().map(history -> history.fold().family());
  }

  /** Histories that tell only of the family. */
  private static Generator<CaseHistory> histories() {
    return (random, size) -> Storyteller.tell(random, KINDS, size);
  }
}
