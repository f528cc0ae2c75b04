// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.caseload;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A piece of work, and for everybody in post whether they can take it on. */
public record Takers(WorkWanted wanted, List<Taker> all) {

  public Takers {
    requireNonNull(wanted, "wanted");
    all = List.copyOf(all);
  }

  /** Those against whom nothing is. */
  public List<Taker> able() {
    return all.stream().filter(Taker::can).toList();
  }

  /** Those who do such work, but cannot take this on. */
  public List<Taker> unable() {
    return all.stream().filter(each -> !each.can() && !isOfAnotherDiscipline(each)).toList();
  }

  /** Those whose post does not bring such work. */
  public List<Taker> ofOtherDisciplines() {
    return all.stream().filter(Takers::isOfAnotherDiscipline).toList();
  }

  private static boolean isOfAnotherDiscipline(Taker taker) {
    return taker.against().stream().anyMatch(why -> why.kind() == WhyNot.Kind.WRONG_DISCIPLINE);
  }
}
