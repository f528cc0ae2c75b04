// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DateSpan;

/**
 * An agreement between agencies, in force on some days; an honorary contract names whom it is for.
 *
 * @param terms what it is, and whom it concerns where it concerns one practitioner
 */
public record PartnerAgreement(
    PartnerAgreementId id, Terms terms, Set<AgencyId> parties, DateSpan inForce)
    implements EstablishmentFact {

  /** Refuses an agreement of one agency with itself. */
  public PartnerAgreement {
    requireNonNull(id, "id");
    requireNonNull(terms, "terms");
    parties =
        ImmutableSortedSet.copyOf(
            Comparator.comparing(AgencyId::value), requireNonNull(parties, "parties"));
    requireNonNull(inForce, "inForce");
    checkArgument(parties.size() > 1, "Agreement %s must be between two agencies or more", id);
  }

  /** Whether these agencies are among those who agreed. */
  boolean isBetween(AgencyId one, AgencyId other) {
    return parties.contains(one) && parties.contains(other);
  }

  /** What was agreed, and whom it is for. */
  public record Terms(PartnerAgreementKind kind, Optional<PractitionerId> practitioner) {

    /** An honorary contract and a secondment name their practitioner. */
    public Terms {
      requireNonNull(kind, "kind");
      requireNonNull(practitioner, "practitioner");
      checkArgument(
          (kind == PartnerAgreementKind.INFORMATION_SHARING) == practitioner.isEmpty(),
          "Of the kind %s, an agreement must %s",
          kind,
          practitioner.isEmpty() ? "name the practitioner it is for" : "not name a practitioner");
    }
  }
}
