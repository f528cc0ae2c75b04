// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CONTACT_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.LEAD_PRACTITIONER_CHOSEN;
import static org.familysafeguarding.casefile.EventKind.PRIMARY_NEED_FOUND;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_DECIDED;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_RECEIVED;
import static org.familysafeguarding.casefile.EventKind.REFERRAL_STEP_TAKEN;
import static org.familysafeguarding.casefile.EventKind.REFERRER_ACKNOWLEDGED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.ReferralEvent;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.referral.Contact;
import org.familysafeguarding.referral.ContactId;
import org.familysafeguarding.referral.LeadAgreement;
import org.familysafeguarding.referral.LeadPractitioner;
import org.familysafeguarding.referral.PrimaryNeed;
import org.familysafeguarding.referral.Referral;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.referral.ReferralId;
import org.familysafeguarding.referral.ReferralSource;
import org.familysafeguarding.referral.ReferralStep;

/** How a family comes to notice. */
final class ReferralTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          CONTACT_RECEIVED, ReferralTurns::contacted,
          REFERRAL_RECEIVED, ReferralTurns::received,
          REFERRAL_DECIDED, ReferralTurns::decided,
          REFERRER_ACKNOWLEDGED, ReferralTurns::acknowledged,
          REFERRAL_STEP_TAKEN, ReferralTurns::stepTaken,
          LEAD_PRACTITIONER_CHOSEN, ReferralTurns::leadChosen,
          PRIMARY_NEED_FOUND, ReferralTurns::primaryNeedFound);

  private ReferralTurns() {}

  /** Children may be talked about while their case is closed. */
  private static List<ChildId> children(Scene scene) {
    return scene.livingChildren().stream().map(Child::id).toList();
  }

  private static Optional<CaseEvent> contacted(Scene scene) {
    return Optional.of(
        new ReferralEvent.ContactReceived(
            new Contact(
                new ContactId(scene.freshId("CT")),
                scene.random().oneOf(ReferralSource.class),
                scene.perhapsSome(children(scene)),
                scene.words())));
  }

  private static Optional<CaseEvent> received(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(children(scene));
    return chosen.map(
        children ->
            new ReferralEvent.Received(
                new Referral(
                    new ReferralId(scene.freshId("R")),
                    children,
                    scene.random().oneOf(ReferralSource.class),
                    scene.perhaps(scene.random().oneOf(PrimaryNeed.class)),
                    scene.words())));
  }

  private static Optional<ReferralId> referral(Scene scene) {
    return scene.one(scene.file().referrals().all()).map(each -> each.referral().id());
  }

  private static Optional<CaseEvent> decided(Scene scene) {
    return referral(scene)
        .flatMap(
            referral ->
                scene
                    .one(scene.practitioners())
                    .map(by -> new ReferralEvent.Decided(referral, decisions(scene), by)));
  }

  private static Set<ReferralDecision> decisions(Scene scene) {
    return scene.random().chance(20)
        ? ImmutableSet.of(ReferralDecision.NO_FURTHER_ACTION)
        : scene
            .random()
            .someOf(EnumSet.complementOf(EnumSet.of(ReferralDecision.NO_FURTHER_ACTION)));
  }

  private static Optional<CaseEvent> acknowledged(Scene scene) {
    return referral(scene).map(ReferralEvent.ReferrerAcknowledged::new);
  }

  private static Optional<CaseEvent> stepTaken(Scene scene) {
    return referral(scene)
        .map(id -> new ReferralEvent.StepTaken(id, scene.random().oneOf(ReferralStep.class)));
  }

  private static Optional<CaseEvent> leadChosen(Scene scene) {
    return referral(scene)
        .flatMap(
            id ->
                scene
                    .one(scene.practitioners())
                    .map(lead -> new ReferralEvent.LeadPractitionerChosen(id, led(scene, lead))));
  }

  private static LeadPractitioner led(Scene scene, PractitionerId lead) {
    PractitionerId decidedBy = scene.random().oneOf(scene.practitioners());
    return new LeadPractitioner(lead, decidedBy, scene.random().oneOf(LeadAgreement.class));
  }

  private static Optional<CaseEvent> primaryNeedFound(Scene scene) {
    return referral(scene)
        .map(id -> new ReferralEvent.PrimaryNeedFound(id, scene.random().oneOf(PrimaryNeed.class)));
  }
}
