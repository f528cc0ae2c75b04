// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.RulebookPage;

/**
 * What the law asks of the care of looked-after children, as the regulations were made and as they
 * were amended.
 *
 * <p>The amendments of 2013 about placements out of the area stand in the edition of 2015, because
 * the day on which they came into force was not found: what began between is judged without them.
 */
public final class LookedAfterRulebook {

  private static final LocalDate MADE = LocalDate.of(2011, 4, 1);
  private static final LocalDate AMENDED = LocalDate.of(2015, 4, 1);

  private static final Rulebook RULEBOOK = made();

  private LookedAfterRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  static Rulebook made() {
    return Rulebook.of(
        "Looked-after children",
        List.of(
            new RulebookEdition(
                "Regulations of 2010 as made", DateSpan.of(MADE, AMENDED), asMade()),
            new RulebookEdition(
                "Regulations of 2010 as amended to 2015", DateSpan.from(AMENDED), asAmended())));
  }

  private static List<RulebookPage> asMade() {
    CareRegulations law = new CareRegulations("as made");
    return List.of(
        LookedAfterPage.asMade(law),
        CareVisitPage.asMade(law),
        CareHealthPage.under(law),
        PlacementPage.asMade(law));
  }

  private static List<RulebookPage> asAmended() {
    CareRegulations law = new CareRegulations("as amended to 2015");
    return List.of(
        LookedAfterPage.asAmended(law),
        CareVisitPage.asAmended(law),
        CareHealthPage.under(law),
        PlacementPage.asAmended(law));
  }
}
