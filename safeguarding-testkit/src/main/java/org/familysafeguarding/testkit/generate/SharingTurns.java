// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.INFORMATION_RESTRICTED;
import static org.familysafeguarding.casefile.EventKind.RESTRICTION_LIFTED;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.sharing.Compartment;
import org.familysafeguarding.sharing.ImposedRestriction;
import org.familysafeguarding.sharing.Restriction;
import org.familysafeguarding.sharing.RestrictionId;
import org.familysafeguarding.sharing.RestrictionLifting;

/** How entries are kept from some, and the restrictions lifted. */
final class SharingTurns {

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          INFORMATION_RESTRICTED, SharingTurns::restricted,
          RESTRICTION_LIFTED, SharingTurns::lifted);

  private SharingTurns() {}

  private static Optional<CaseEvent> restricted(Scene scene) {
    return scene
        .one(scene.history().entries())
        .flatMap(
            entry -> scene.one(scene.practitioners()).map(by -> restriction(scene, entry, by)));
  }

  private static CaseEvent restriction(Scene scene, Entry entry, PractitionerId by) {
    return new PracticeEvent.InformationRestricted(
        new Restriction(
            new RestrictionId(scene.freshId("RX")),
            entry.id(),
            scene.random().oneOf(Compartment.class),
            by,
            scene.words()));
  }

  private static Optional<CaseEvent> lifted(Scene scene) {
    return scene
        .one(scene.file().disclosures().restrictions().standing())
        .map(ImposedRestriction::restriction)
        .map(
            each ->
                new PracticeEvent.RestrictionLifted(
                    new RestrictionLifting(each.id(), each.by(), scene.words())));
  }
}
