// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;

/**
 * The entries of a history that a bundle says nothing of, one loss for each kind.
 *
 * <p>What is told is listed; whatever is not, a kind of event added to the library later among it,
 * counts as lost. Entries struck out since are counted with the rest.
 */
final class UntoldEntries {

  private static final Set<EventKind> TOLD =
      EnumSet.of(
          EventKind.CASE_OPENED,
          EventKind.CHILD_JOINED,
          EventKind.CHILD_UPDATED,
          EventKind.CHILD_BORN,
          EventKind.PERSON_DIED,
          EventKind.ADULT_JOINED,
          EventKind.ADULT_UPDATED,
          EventKind.RELATIONSHIP_FOUND,
          EventKind.RELATIONSHIP_ENDED,
          EventKind.AGENCY_INVOLVED,
          EventKind.PRACTITIONER_INVOLVED,
          EventKind.TEAM_ASSIGNED,
          EventKind.PLAN_STARTED,
          EventKind.PLAN_ENDED);

  private static final String NOT_TOLD = "nothing in a bundle stands for it";

  private static final Map<EventKind, String> WHY =
      Map.of(
          EventKind.ABUSE_IDENTIFIED,
          "who abuses whom is never told in a bundle",
          EventKind.HOUSEHOLD_RECORDED,
          "who lives with whom is not told",
          EventKind.HOUSEHOLD_ENDED,
          "who lives with whom is not told",
          EventKind.ALLOCATED,
          "who is allocated is told, but not as what nor with whom they work",
          EventKind.ALLOCATION_ENDED,
          "who was allocated before is not told",
          EventKind.WORKBOOK_ENTRY_WRITTEN,
          "practitioners' words stay in the file",
          EventKind.MONTHLY_SUMMARY_WRITTEN,
          "practitioners' words stay in the file",
          EventKind.ENTRY_CORRECTED,
          "a bundle tells how the case stands, not how it came to be written",
          EventKind.ENTRY_STRUCK_OUT,
          "a bundle tells how the case stands, not how it came to be written");

  private UntoldEntries() {}

  static void report(CaseHistory history, Losses losses) {
    Map<EventKind, Integer> untold = new EnumMap<>(EventKind.class);
    for (Entry entry : history.entries()) {
      if (!TOLD.contains(entry.kind())) {
        untold.merge(entry.kind(), 1, Integer::sum);
      }
    }
    untold.forEach(
        (kind, entries) ->
            losses.add(
                "%s (%s)".formatted(kind, entries == 1 ? "1 entry" : entries + " entries"),
                WHY.getOrDefault(kind, NOT_TOLD)));
  }
}
