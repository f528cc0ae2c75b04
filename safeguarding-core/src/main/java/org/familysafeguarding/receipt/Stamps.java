// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import java.util.List;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.Situation;

/** The fingerprints of what a judgement is made under. */
final class Stamps {

  private Stamps() {}

  static MadeUnder of(Situation now, List<Rulebook> rulebooks) {
    return new MadeUnder(
        LibraryVersion.running(),
        rulebooks.stream().map(Stamps::of).toList(),
        of(now.calendar()),
        new Stamp(now.policy().name(), Fingerprint.of(now.policy().settings())));
  }

  private static Stamp of(Rulebook rulebook) {
    List<Fingerprint> editions = rulebook.editions().stream().map(Stamps::of).toList();
    return new Stamp(rulebook.name(), Fingerprint.of(editions));
  }

  /** What an edition says: its days in force, and every card on its pages. */
  static Fingerprint of(RulebookEdition edition) {
    return Fingerprint.of(
        List.of(
            edition.name(), edition.inForce(), edition.rules().stream().map(Rule::card).toList()));
  }

  private static Stamp of(WorkingDayCalendar calendar) {
    return new Stamp(
        calendar.name(),
        Fingerprint.of(
            List.of(
                calendar.knownFrom(),
                calendar.knownTo(),
                calendar.holidaysBetween(calendar.knownFrom(), calendar.knownTo()))));
  }
}
