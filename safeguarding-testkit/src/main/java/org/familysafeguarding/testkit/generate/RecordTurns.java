// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import static org.familysafeguarding.casefile.EventKind.CASE_CLOSED;
import static org.familysafeguarding.casefile.EventKind.CASE_OPENED;
import static org.familysafeguarding.casefile.EventKind.CASE_REOPENED;
import static org.familysafeguarding.casefile.EventKind.DEPARTURE_AGREED;
import static org.familysafeguarding.casefile.EventKind.ENTRY_CORRECTED;
import static org.familysafeguarding.casefile.EventKind.ENTRY_STRUCK_OUT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.departure.Departure;
import org.familysafeguarding.departure.DepartureId;
import org.familysafeguarding.departure.DepartureRole;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.FamilyName;

/** What is done to a file itself. */
final class RecordTurns {

  /** Nothing else in a history rests on an event of these kinds, whichever day it is told of. */
  static final Set<EventKind> LEAVES =
      Sets.immutableEnumSet(
          EventKind.CONTACT_RECEIVED,
          EventKind.VISIT_MADE,
          EventKind.CORE_GROUP_MET,
          EventKind.RISK_JUDGED,
          EventKind.GROUP_SESSION_HELD,
          EventKind.CAPACITY_JUDGED,
          EventKind.WORKBOOK_ENTRY_WRITTEN,
          EventKind.INFORMATION_SHARED,
          EventKind.DEPARTURE_AGREED);

  private static final Set<EventKind> MAY_BE_STRUCK_OUT =
      Sets.immutableEnumSet(Sets.union(LEAVES, EnumSet.of(ENTRY_CORRECTED)));

  static final ImmutableMap<EventKind, Turn> ALL =
      ImmutableMap.of(
          CASE_OPENED, RecordTurns::opened,
          DEPARTURE_AGREED, RecordTurns::departed,
          CASE_CLOSED, RecordTurns::closed,
          CASE_REOPENED, RecordTurns::reopened,
          ENTRY_CORRECTED, RecordTurns::corrected,
          ENTRY_STRUCK_OUT, RecordTurns::struckOut);

  private RecordTurns() {}

  private static Optional<CaseEvent> opened(Scene scene) {
    return scene.history().entries().isEmpty()
        ? Optional.of(
            new CaseRecordEvent.Opened(new FamilyName("Marlowe"), TeamTurns.agency(scene)))
        : Optional.empty();
  }

  private static Optional<CaseEvent> closed(Scene scene) {
    Optional<Set<ChildId>> chosen = scene.some(scene.children());
    return chosen.map(
        children ->
            new CaseRecordEvent.Closed(children, scene.random().oneOf(ClosureReason.class)));
  }

  private static Optional<CaseEvent> reopened(Scene scene) {
    List<ChildId> closed =
        scene.livingChildren().stream()
            .map(Child::id)
            .filter(child -> !scene.file().openness().isOpenOn(child, scene.today()))
            .toList();
    Optional<Set<ChildId>> chosen = scene.some(closed);
    return chosen.map(children -> new CaseRecordEvent.Reopened(children, scene.words()));
  }

  private static Optional<CaseEvent> departed(Scene scene) {
    return scene
        .one(scene.practitioners())
        .map(
            manager ->
                new CaseRecordEvent.DepartureAgreed(
                    new Departure(
                        new DepartureId(scene.freshId("D")),
                        new RuleId("conference.initial-held-in-time"),
                        "EN1",
                        new Departure.Agreement(
                            manager,
                            scene.random().oneOf(DepartureRole.class),
                            scene.words(),
                            Optional.of(scene.today().plusDays(14))))));
  }

  /** The same thing happened, but on another day, which the entry gives. */
  private static Optional<CaseEvent> corrected(Scene scene) {
    return scene
        .one(standing(scene, LEAVES))
        .map(entry -> new CaseRecordEvent.Corrected(entry.id(), entry.event(), scene.words()));
  }

  private static Optional<CaseEvent> struckOut(Scene scene) {
    return scene
        .one(standing(scene, MAY_BE_STRUCK_OUT))
        .map(entry -> new CaseRecordEvent.StruckOut(entry.id(), scene.words()));
  }

  private static List<Entry> standing(Scene scene, Set<EventKind> kinds) {
    Set<EntryId> amended =
        scene.history().entries().stream()
            .flatMap(entry -> amendedBy(entry.event()).stream())
            .collect(Collectors.toSet());
    return scene.history().entries().stream()
        .filter(entry -> kinds.contains(entry.kind()) && !amended.contains(entry.id()))
        .toList();
  }

  /** The entry that an event puts right or strikes out. */
  static Optional<EntryId> amendedBy(CaseEvent event) {
    return Stream.of(event)
        .flatMap(
            each -> {
              if (each instanceof CaseRecordEvent.Corrected correction) {
                return Stream.of(correction.entry());
              }
              return each instanceof CaseRecordEvent.StruckOut strike
                  ? Stream.of(strike.entry())
                  : Stream.empty();
            })
        .findFirst();
  }
}
