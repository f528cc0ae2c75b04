// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import java.net.URI;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/** Where else the model, and what it borrows from practice at large, is described. */
final class Descriptions {

  static final Instrument WALSALL =
      model(
          "Walsall",
          "https://go.walsall.gov.uk/children-and-young-people/walsall-family-safeguarding-/frequently-asked-questions-about-safeguarding");

  static final Instrument WEST_BERKSHIRE =
      model("West Berkshire", "https://vdocument.in/family-safeguarding.html");

  static final Instrument LANCASHIRE =
      model(
          "Lancashire in 2021",
          "https://testing.socialcare.today/2021/01/04/new-service-launched-to-keep-families-together/");

  static final Instrument SOFTWARE_MAKER =
      model(
          "the maker of Hertfordshire's workbook",
          "https://www.liquidlogic.co.uk/children/supporting-practice1/family-safeguarding/");

  static final Instrument HERTFORDSHIRE_RECORDING =
      practice(
          "Case recording",
          "Hertfordshire",
          "https://hertschildcare.proceduresonline.com/p_case_recording.html");

  static final Instrument WIGAN_REVIEW =
      practice(
          "Review of children's services",
          "Wigan, as reported",
          "https://www.wigantoday.net/news/review-prompts-action-plan-763846");

  static final Instrument BOLTON_TRANSFER =
      practice(
          "Transfer of cases protocol",
          "Bolton",
          "https://boltoncs.trixonline.co.uk/chapter/transfer-of-cases-protocol");

  static final Instrument SWINDON_SHARING =
      practice(
          "Information sharing and consent",
          "Swindon",
          "https://safeguardingpartnership.swindon.gov.uk/info/11/children_and_young_people/51/information_sharing_and_consent/2");

  static final Instrument SHARING_ADVICE =
      practice(
          "Information sharing advice for safeguarding practitioners",
          "April 2024, as Coventry restates it",
          "https://www.coventry.gov.uk/common-assessment-framework-caf/gain-consent");

  static final Instrument CHECKLIST_GUIDANCE =
      practice(
          "SafeLives risk checklist",
          "as Plymouth restates it",
          "https://www.plymouthscb.co.uk/safe-lives-dash-ric-checklist");

  static final Instrument DEPRESSION_QUESTIONNAIRE =
      practice(
          "Patient Health Questionnaire (PHQ-9)",
          "as an NHS talking therapies service presents it",
          "https://www.mpft.nhs.uk/services/talking-therapies/stw-talking-therapies/resources/wellbeing-questionnaires");

  private Descriptions() {}

  /** What several readings of the model suggest, and no source was read for. */
  static Authority unverifiedIn(Instrument description, String part) {
    return description.at(part, Force.GOOD_PRACTICE, Confidence.LOW);
  }

  private static Instrument model(String council, String link) {
    return new Instrument(
        "Family Safeguarding model", "as described by " + council, URI.create(link));
  }

  private static Instrument practice(String title, String edition, String link) {
    return new Instrument(title, edition, URI.create(link));
  }
}
