// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.RulebookPage;

/**
 * What statutory guidance in England asks, edition by edition of Working Together.
 *
 * <p>Of the edition of 2018 only the month of publication, July, was found, so it is taken to be in
 * force from the first of that month. No edition seen changes a number from the one before.
 */
public final class EnglandRulebook {

  private static final LocalDate EDITION_2018 = LocalDate.of(2018, 7, 1);
  private static final LocalDate EDITION_2023 = LocalDate.of(2023, 12, 15);
  private static final LocalDate EDITION_2026 = LocalDate.of(2026, 3, 18);

  private static final Rulebook RULEBOOK = made();

  private EnglandRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  static Rulebook made() {
    return Rulebook.of(
        "England",
        List.of(
            new RulebookEdition(
                "Working Together 2018",
                DateSpan.of(EDITION_2018, EDITION_2023),
                pages(new Guidance(Sources.WORKING_TOGETHER_2018, Confidence.HIGH))),
            new RulebookEdition(
                "Working Together 2023",
                DateSpan.of(EDITION_2023, EDITION_2026),
                pages(new Guidance(Sources.WORKING_TOGETHER_2023, Confidence.HIGH))),
            new RulebookEdition(
                "Working Together 2026",
                DateSpan.from(EDITION_2026),
                pages(new Guidance(Sources.WORKING_TOGETHER_2026, Confidence.MEDIUM)))));
  }

  private static List<RulebookPage> pages(Guidance guidance) {
    return List.of(
        FamilyHelpPage.under(guidance),
        ReferralPage.under(guidance),
        AssessmentPage.under(guidance),
        EnquiryPage.under(guidance),
        ImmediateProtectionPage.under(guidance),
        ConferencePage.under(guidance),
        CoreGroupPage.under(guidance),
        PlanPage.under(guidance),
        ReviewPage.under(guidance),
        VisitPage.under(guidance),
        IncidentPage.under(guidance),
        AllegationPage.under(guidance),
        ChildInNeedPage.under(guidance),
        ClosurePage.rules());
  }
}
