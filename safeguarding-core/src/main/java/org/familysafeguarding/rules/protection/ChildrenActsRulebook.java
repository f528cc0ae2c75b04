// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;

/**
 * The Children Acts of 1989 and 2004 on emergencies and proceedings, with the guidance on what
 * comes before proceedings.
 *
 * <p>The first edition begins on Tuesday 22 April 2014, when proceedings came to have 26 weeks;
 * earlier law is not modelled. The second begins on Wednesday 29 April 2026, when the Children's
 * Wellbeing and Schools Act received Royal Assent. What its sections 1, 3 and 4 add asks nothing
 * until a council's policy gives the day on which they commenced in its area.
 */
public final class ChildrenActsRulebook {

  private static final LocalDate TWENTY_SIX_WEEKS = LocalDate.of(2014, 4, 22);
  private static final LocalDate ACT_OF_2026 = LocalDate.of(2026, 4, 29);

  private static final Rulebook RULEBOOK = made();

  private ChildrenActsRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  static Rulebook made() {
    return Rulebook.of(
        "Children Acts",
        List.of(
            new RulebookEdition(
                "Children Acts 2014",
                DateSpan.of(TWENTY_SIX_WEEKS, ACT_OF_2026),
                List.of(
                    EnquiryLawPage.page(),
                    EmergencyPage.page(),
                    PreProceedingsPage.page(),
                    CourtPage.page())),
            new RulebookEdition(
                "Children Acts 2026",
                DateSpan.from(ACT_OF_2026),
                List.of(
                    EnquiryLawPage.with2026(),
                    EmergencyPage.page(),
                    PreProceedingsPage.page(),
                    CourtPage.with2026(),
                    SharingLawPage.page()))));
  }
}
