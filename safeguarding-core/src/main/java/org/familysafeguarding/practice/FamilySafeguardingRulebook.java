// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;

/**
 * The Family Safeguarding model, as the councils that use it describe it.
 *
 * <p>It has one edition, in force since the first teams began in April 2015. It binds nobody by
 * law.
 */
public final class FamilySafeguardingRulebook {

  private static final Instrument MODEL =
      new Instrument(
          "Family Safeguarding model",
          "as described by West Sussex",
          URI.create(
              "https://www.westsussexscp.org.uk/professionals/working-together/familysafeguarding"));

  private static final Rulebook RULEBOOK =
      Rulebook.of(
          "Family Safeguarding",
          List.of(
              new RulebookEdition(
                  "Family Safeguarding since 2015",
                  DateSpan.from(LocalDate.of(2015, 4, 1)),
                  List.of(TeamPage.page(), SupervisionPage.page()))));

  private FamilySafeguardingRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  /** What the model says, where councils' descriptions of it agree. */
  static Authority describedAs(String part) {
    return MODEL.at(part, Force.GOOD_PRACTICE, Confidence.HIGH);
  }

  /** What follows from the model in our own reading of it. */
  static Authority inferredFrom(String part) {
    return MODEL.at(part, Force.GOOD_PRACTICE, Confidence.MEDIUM);
  }
}
