// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;

/**
 * A referral and what has become of it so far.
 *
 * <p>Where a referral was decided twice, the first decision is the one that answers it; later ones
 * are new decisions on an open case.
 */
public record ReceivedReferral(
    Referral referral,
    Occurrence received,
    Optional<ReferralDecided> decision,
    Optional<Occurrence> acknowledged,
    List<TakenReferralStep> steps) {

  public ReceivedReferral {
    requireNonNull(referral, "referral");
    requireNonNull(received, "received");
    requireNonNull(decision, "decision");
    requireNonNull(acknowledged, "acknowledged");
    steps = List.copyOf(steps);
  }

  /** The referral as it stood on the day it arrived, with nothing yet decided. */
  public static ReceivedReferral of(Referral referral, Occurrence received) {
    return new ReceivedReferral(referral, received, Optional.empty(), Optional.empty(), List.of());
  }

  /** The first time that step was taken, where it has been. */
  public Optional<Occurrence> first(ReferralStep step) {
    return steps.stream()
        .filter(each -> each.step() == step)
        .map(TakenReferralStep::taken)
        .findFirst();
  }

  /** Whether it was decided that there was nothing for the council to do. */
  public boolean isNoFurtherAction() {
    return decision.filter(ReferralDecided::isNoFurtherAction).isPresent();
  }

  ReceivedReferral decided(ReferralDecided answer) {
    return new ReceivedReferral(
        referral, received, Optional.of(decision.orElse(answer)), acknowledged, steps);
  }

  ReceivedReferral acknowledgedOn(Occurrence told) {
    return new ReceivedReferral(
        referral, received, decision, Optional.of(acknowledged.orElse(told)), steps);
  }

  ReceivedReferral with(TakenReferralStep step) {
    List<TakenReferralStep> all =
        ImmutableList.<TakenReferralStep>builder().addAll(steps).add(step).build();
    return new ReceivedReferral(referral, received, decision, acknowledged, all);
  }

  ReceivedReferral withPrimaryNeed(PrimaryNeed need) {
    Referral known =
        new Referral(
            referral.id(),
            referral.children(),
            referral.source(),
            Optional.of(need),
            referral.concern());
    return new ReceivedReferral(known, received, decision, acknowledged, steps);
  }
}
