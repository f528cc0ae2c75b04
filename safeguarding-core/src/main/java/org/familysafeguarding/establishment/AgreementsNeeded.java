// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.PractitionerId;

/**
 * The agreements that partners' people in the council's posts call for.
 *
 * <p>With every partner that employs somebody in post, the council shares information; whoever is
 * seconded works on an honorary contract.
 */
final class AgreementsNeeded {

  private final Establishment establishment;
  private final LocalDate day;

  AgreementsNeeded(Establishment establishment, LocalDate day) {
    this.establishment = establishment;
    this.day = day;
  }

  List<AgreementGap> gaps() {
    List<AgreementGap> gaps = new ArrayList<>();
    inPost().stream()
        .map(PostFilling::practitioner)
        .flatMap(holder -> establishment.practitioner(holder).stream())
        .map(practitioner -> practitioner.employer())
        .filter(this::isPartner)
        .distinct()
        .forEach(partner -> informationSharing(partner).ifPresent(gaps::add));
    inPost().stream()
        .filter(filling -> filling.engagement() == Engagement.SECONDED)
        .map(PostFilling::practitioner)
        .distinct()
        .forEach(seconded -> honoraryContract(seconded).ifPresent(gaps::add));
    return List.copyOf(gaps);
  }

  private List<PostFilling> inPost() {
    return establishment.postsOn(day).stream()
        .flatMap(post -> establishment.fillingOf(post.id(), day).stream())
        .toList();
  }

  private boolean isPartner(AgencyId employer) {
    return !employer.equals(council());
  }

  private AgencyId council() {
    return establishment.council().id();
  }

  private Optional<AgreementGap> informationSharing(AgencyId partner) {
    return gap(
        agreement ->
            agreement.terms().kind() == PartnerAgreementKind.INFORMATION_SHARING
                && agreement.isBetween(council(), partner),
        lapsed ->
            new AgreementGap(
                PartnerAgreementKind.INFORMATION_SHARING, partner, Optional.empty(), lapsed));
  }

  private Optional<AgreementGap> honoraryContract(PractitionerId seconded) {
    AgencyId employer = establishment.practitioner(seconded).orElseThrow().employer();
    return gap(
        agreement ->
            agreement.terms().kind() == PartnerAgreementKind.HONORARY_CONTRACT
                && agreement.terms().practitioner().filter(seconded::equals).isPresent()
                && agreement.isBetween(council(), employer),
        lapsed ->
            new AgreementGap(
                PartnerAgreementKind.HONORARY_CONTRACT, employer, Optional.of(seconded), lapsed));
  }

  private Optional<AgreementGap> gap(
      Predicate<PartnerAgreement> wanted, Function<Optional<PartnerAgreement>, AgreementGap> gap) {
    List<PartnerAgreement> such =
        establishment.each(PartnerAgreement.class).stream().filter(wanted).toList();
    if (such.stream().anyMatch(each -> each.inForce().contains(day))) {
      return Optional.empty();
    }
    return Optional.of(
        gap.apply(
            such.stream().max(Comparator.comparing(each -> each.inForce().startInclusive()))));
  }
}
