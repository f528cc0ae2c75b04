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

  static final Instrument WEST_SUSSEX =
      describedBy(
          "West Sussex",
          "https://www.westsussexscp.org.uk/professionals/working-together/familysafeguarding");

  static final Instrument LUTON =
      describedBy(
          "Luton in 2019", "https://docslib.org/doc/4113668/family-safeguarding-programme-update");

  static final Instrument BRACKNELL_FOREST =
      describedBy(
          "Bracknell Forest",
          "https://www.bracknell-forest.gov.uk/jobs/childrens-social-care-jobs/family-safeguarding-model");

  static final Instrument HERTFORDSHIRE =
      describedBy(
          "Hertfordshire in 2017",
          "https://www.cypnow.co.uk/content/best-practice/family-safeguarding-hertfordshire");

  private static final Rulebook RULEBOOK = made();

  private FamilySafeguardingRulebook() {}

  /** The rulebook; the same each time. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  static Rulebook made() {
    return Rulebook.of(
        "Family Safeguarding",
        List.of(
            new RulebookEdition(
                "Family Safeguarding since 2015",
                DateSpan.from(LocalDate.of(2015, 4, 1)),
                List.of(
                    TeamPage.page(),
                    AllocationPage.page(),
                    SupervisionPage.page(),
                    WorkbookPage.page(),
                    ProgrammePage.page(),
                    InterviewingPage.page(),
                    InstrumentPage.page(),
                    SharingPage.page()))));
  }

  /** What a council says of the model. */
  static Authority describedIn(Instrument description, String part) {
    return description.at(part, Force.GOOD_PRACTICE, Confidence.HIGH);
  }

  /** What follows from a council's description in our own reading of it. */
  static Authority inferredFrom(Instrument description, String part) {
    return description.at(part, Force.GOOD_PRACTICE, Confidence.MEDIUM);
  }

  private static Instrument describedBy(String council, String link) {
    return new Instrument(
        "Family Safeguarding model", "as described by " + council, URI.create(link));
  }
}
