// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;

/**
 * What statutory guidance asks after a child has gone missing.
 *
 * <p>Of the guidance only the year, 2014, is known, so it is taken to be in force from the first
 * day of that year.
 */
public final class MissingChildrenRulebook {

  private static final Rulebook RULEBOOK = made();

  private MissingChildrenRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  static Rulebook made() {
    return Rulebook.of(
        "Missing children",
        List.of(
            new RulebookEdition(
                "Missing children 2014",
                DateSpan.from(LocalDate.of(2014, 1, 1)),
                List.of(MissingPage.page()))));
  }
}
