// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.net.URI;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/** Where the rules on protecting children at once and through the courts are written. */
final class ProtectionSources {

  private static final String ACT_OF_1989 = "Children Act 1989";
  private static final String ACT_OF_2004 = "Children Act 2004";
  private static final String AS_AMENDED = "as amended";
  private static final String NOT_YET = "as the Act of 2026 will amend it";

  private static final Instrument TIMETABLE =
      law(ACT_OF_1989, AS_AMENDED, "https://www.legislation.gov.uk/ukpga/1989/41/section/32");

  private static final Instrument PROTECTION =
      law(
          ACT_OF_1989,
          AS_AMENDED,
          "https://www.legislation.gov.uk/ukpga/1989/41/part/V/enacted/data.xht");

  private static final Instrument POLICE =
      law(ACT_OF_1989, AS_AMENDED, "https://www.legislation.gov.uk/id/ukpga/1989/41/section/46");

  private static final Instrument ENQUIRIES =
      law(
          ACT_OF_1989,
          AS_AMENDED,
          "https://www.legislation.gov.uk/ukpga/1989/41/section/47/2010-01-12/data.xht");

  private static final Instrument FAMILY_MEETINGS =
      law(ACT_OF_1989, NOT_YET, "https://www.legislation.gov.uk/id/ukpga/2026/21/section/1");

  private static final Instrument MULTI_AGENCY_TEAMS =
      law(ACT_OF_2004, NOT_YET, "https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted");

  private static final Instrument SHARING =
      law(
          ACT_OF_2004,
          NOT_YET,
          "https://www.legislation.gov.uk/cy/ukpga/2026/21/section/4/enacted/data.htm");

  private static final Instrument PRE_PROCEEDINGS =
      law(
          "Court orders and pre-proceedings",
          "2014",
          "https://childprotectionresource.online/category/pre-proceedings-stage/");

  private static final Instrument WORKING_GROUP =
      law(
          "Public Law Working Group, best practice before proceedings",
          "2021",
          "https://childprotectionresource.online/category/pre-proceedings-stage/");

  private static final Instrument MISSING_CHILDREN =
      law(
          "Statutory guidance on children who go missing",
          "2014",
          "https://trixresources.proceduresonline.com/nat_key/keywords/indep_return_interview.html");

  private ProtectionSources() {}

  private static Instrument law(String title, String edition, String link) {
    return new Instrument(title, edition, URI.create(link));
  }

  static Authority timetable(String section) {
    return TIMETABLE.at(section, Force.STATUTE, Confidence.HIGH);
  }

  static Authority emergencyOrders(String section) {
    return PROTECTION.at(section, Force.STATUTE, Confidence.HIGH);
  }

  static Authority policeProtection(String section) {
    return POLICE.at(section, Force.STATUTE, Confidence.HIGH);
  }

  /** The text seen is that of the Bill of 1989. */
  static Authority enquiries(String section) {
    return ENQUIRIES.at(section, Force.STATUTE, Confidence.MEDIUM);
  }

  static Authority familyMeetings() {
    return FAMILY_MEETINGS.at("section 31ZA", Force.STATUTE, Confidence.HIGH);
  }

  static Authority multiAgencyTeams() {
    return MULTI_AGENCY_TEAMS.at("section 16EA", Force.STATUTE, Confidence.HIGH);
  }

  static Authority dutyToShare() {
    return SHARING.at("section 16LA", Force.STATUTE, Confidence.HIGH);
  }

  static Authority preProceedings(String part) {
    return PRE_PROCEEDINGS.at(part, Force.STATUTORY_GUIDANCE, Confidence.HIGH);
  }

  /** The report was found, and its numbers were not. */
  static Authority bestPracticeBeforeProceedings(String part) {
    return WORKING_GROUP.at(part, Force.GOOD_PRACTICE, Confidence.LOW);
  }

  static Authority missingChildren(String part) {
    return MISSING_CHILDREN.at(part, Force.STATUTORY_GUIDANCE, Confidence.HIGH);
  }
}
