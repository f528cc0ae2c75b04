// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.LawfulBasis;
import org.familysafeguarding.sharing.SubjectInformed;

/**
 * What becomes of a request to share, and every reason for it.
 *
 * <p>It advises whoever decides; nothing is shared by it. What is then shared is recorded as a
 * {@link org.familysafeguarding.sharing.Disclosure}. The reasons name no entry and nobody.
 */
public record SharingAnswer(Set<SharingReason> reasons) {

  /** What may be done about a request, from the mildest to the gravest. */
  public enum Verdict {
    PERMIT,
    /** A manager, or whoever answers for information governance, looks first. */
    REVIEW,
    DENY
  }

  /** Keeps the reasons in their order. */
  public SharingAnswer {
    reasons = ImmutableSortedSet.copyOf(reasons);
  }

  /** Answers a request about a file as it stands, in the light of all that was ever recorded. */
  public static SharingAnswer to(SharingRequest request, CaseFile file) {
    return new Weighing(request, CaseFile.of(file.history())).answer();
  }

  /** The gravest that any reason makes of it; without a reason it is permitted. */
  public Verdict verdict() {
    return reasons.stream()
        .map(SharingReason::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.PERMIT);
  }

  /** One request, weighed against one file. */
  private record Weighing(SharingRequest request, CaseFile whole) {

    SharingAnswer answer() {
      ImmutableSet.Builder<SharingReason> reasons = ImmutableSet.builder();
      if (asked().size() < request.what().stream().distinct().count()) {
        reasons.add(SharingReason.NOT_IN_FILE);
      }
      if (request.necessity().isEmpty()) {
        reasons.add(SharingReason.NECESSITY_NOT_RECORDED);
      }
      if (request.basis() == LawfulBasis.CONSENT) {
        reasons.add(SharingReason.CONSENT_AS_BASIS);
      }
      if (whole.team().agencies().stream().noneMatch(a -> a.id().equals(request.recipient()))) {
        reasons.add(SharingReason.RECIPIENT_NOT_INVOLVED);
      }
      compartments().forEach(each -> reasons.addAll(reasonsFor(each)));
      return new SharingAnswer(reasons.build());
    }

    private List<Entry> asked() {
      return whole.standing().stream().filter(e -> request.what().contains(e.id())).toList();
    }

    private Set<Compartment> compartments() {
      AtRisk atRisk = AtRisk.in(whole);
      Clearance clearance = Clearance.ofNobody(whole, atRisk);
      return asked().stream()
          .flatMap(entry -> clearance.compartmentsOf(entry).stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    private Set<SharingReason> reasonsFor(Compartment compartment) {
      return switch (compartment) {
        case VICTIM_ONLY -> forVictims();
        case PERPETRATOR_LINKED -> ImmutableSet.of(SharingReason.PERPETRATOR_LINKED);
        case THIRD_PARTY -> ImmutableSet.of(SharingReason.THIRD_PARTY);
        case LEGAL_PRIVILEGE -> ImmutableSet.of(SharingReason.LEGAL_PRIVILEGE);
        case HEALTH_SENSITIVE -> ImmutableSet.of(SharingReason.HEALTH_SENSITIVE);
      };
    }

    private Set<SharingReason> forVictims() {
      ImmutableSet.Builder<SharingReason> reasons = ImmutableSet.builder();
      reasons.add(SharingReason.VICTIM_ONLY);
      if (request.subjectInformed() instanceof SubjectInformed.Told) {
        reasons.add(SharingReason.TELLING_WOULD_ENDANGER);
      }
      if (employsPerpetratorsSide()) {
        reasons.add(SharingReason.REACHES_PERPETRATORS_SIDE);
      }
      return reasons.build();
    }

    private boolean employsPerpetratorsSide() {
      return whole.team().practitioners().stream()
          .filter(each -> each.employer().equals(request.recipient()))
          .map(Practitioner::id)
          .anyMatch(this::isOnPerpetratorsSide);
    }

    private boolean isOnPerpetratorsSide(PractitionerId practitioner) {
      Optional<Entry> last = whole.standing().stream().max(Comparator.comparing(Entry::occurredOn));
      return last.map(
              entry ->
                  Viewer.practitioner(
                      whole, practitioner, entry.occurredOn(), Purpose.WORK_WITH_FAMILY))
          .filter(each -> each.footing() == Footing.PERPETRATOR_WORKER)
          .isPresent();
    }
  }
}
