// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Practitioner;

/**
 * What somebody says a council's establishment is, before it is held against itself.
 *
 * @param council which of the agencies the establishment is of
 */
public record EstablishmentDraft(
    AgencyId council,
    List<Agency> agencies,
    List<Practitioner> practitioners,
    List<EstablishmentFact> facts) {

  public EstablishmentDraft {
    requireNonNull(council, "council");
    agencies = List.copyOf(requireNonNull(agencies, "agencies"));
    practitioners = List.copyOf(requireNonNull(practitioners, "practitioners"));
    facts = List.copyOf(requireNonNull(facts, "facts"));
  }

  /** Everything in it that cannot be so beside the rest, in the order in which it is said. */
  public List<EstablishmentFault> faults() {
    return new DraftCheck(this).faults();
  }

  /** The facts of one kind, in their order. */
  <F extends EstablishmentFact> List<F> each(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Counts, and names nobody. */
  @Override
  public String toString() {
    return "establishment of "
        + council
        + " (practitioners: "
        + practitioners.size()
        + ", facts: "
        + facts.size()
        + ")";
  }
}
