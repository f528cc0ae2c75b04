// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.EventKind;

/** Every turn a story can take, one for each kind of event, and how likely each is. */
final class Turns {

  static final Map<EventKind, Turn> ALL =
      Maps.immutableEnumMap(
          ImmutableMap.<EventKind, Turn>builder()
              .putAll(RecordTurns.ALL)
              .putAll(FamilyTurns.ALL)
              .putAll(TeamTurns.ALL)
              .putAll(ReferralTurns.ALL)
              .putAll(AssessmentTurns.ALL)
              .putAll(EnquiryTurns.ALL)
              .putAll(ConferenceTurns.ALL)
              .putAll(PlanTurns.ALL)
              .putAll(CareTurns.ALL)
              .putAll(ProtectionTurns.ALL)
              .putAll(IncidentTurns.ALL)
              .putAll(DailyLifeTurns.ALL)
              .putAll(PracticeTurns.ALL)
              .putAll(TeamworkTurns.ALL)
              .putAll(DirectWorkTurns.ALL)
              .putAll(ChangeTurns.ALL)
              .putAll(SharingTurns.ALL)
              .buildOrThrow());

  /** What would crowd out the pathway if it came as often as the rest. */
  private static final ImmutableSet<EventKind> SELDOM =
      Sets.immutableEnumSet(
          EventKind.PRACTITIONER_TRAINED,
          EventKind.CLINICAL_SUPERVISION_ARRANGED,
          EventKind.ALLOCATION_DECIDED,
          EventKind.HANDOVER_STEP_TAKEN,
          EventKind.CONSULTATION_GIVEN,
          EventKind.OVERSIGHT_GIVEN,
          EventKind.FAMILY_ANSWERED,
          EventKind.AGREEMENT_OVERRIDDEN,
          EventKind.GROUP_SESSION_HELD,
          EventKind.CHANGE_GOAL_AGREED,
          EventKind.CHANGE_MEASURED,
          EventKind.CAPACITY_JUDGED,
          EventKind.NEXT_STEP_ANSWERED,
          EventKind.SUMMARY_SIGNED_OFF,
          EventKind.INFORMATION_RESTRICTED,
          EventKind.RESTRICTION_LIFTED);

  private final ImmutableList<EventKind> lots;

  private Turns(ImmutableList<EventKind> lots) {
    this.lots = lots;
  }

  /** Turns of these kinds only. */
  static Turns of(Set<EventKind> kinds) {
    ImmutableList.Builder<EventKind> lots = ImmutableList.builder();
    kinds.forEach(
        kind -> {
          for (int lot = 0; lot < weight(kind); lot++) {
            lots.add(kind);
          }
        });
    return new Turns(lots.build());
  }

  private static int weight(EventKind kind) {
    return switch (kind) {
      case CASE_OPENED -> 0;
      case PERSON_DIED, CASE_CLOSED -> 1;
      case VISIT_MADE, WORKBOOK_ENTRY_WRITTEN -> 6;
      case CORE_GROUP_MET, GROUP_SUPERVISION_HELD, PLAN_STARTED, CONFERENCE_MET -> 4;
      default -> SELDOM.contains(kind) ? 1 : 3;
    };
  }

  EventKind draw(RandomSource random) {
    return random.oneOf(lots);
  }

  static Optional<CaseEvent> take(EventKind kind, Scene scene) {
    Turn turn = ALL.get(kind);
    if (turn == null) {
      throw new IllegalStateException("No turn is listed for " + kind);
    }
    return turn.take(scene);
  }
}
