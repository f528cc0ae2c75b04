// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.net.URI;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/** Where the rules of the pathway are written. */
final class Sources {

  private static final URI WORKING_TOGETHER =
      URI.create(
          "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2");

  static final Instrument WORKING_TOGETHER_2018 =
      new Instrument("Working Together to Safeguard Children", "2018", WORKING_TOGETHER);

  static final Instrument WORKING_TOGETHER_2023 =
      new Instrument("Working Together to Safeguard Children", "2023", WORKING_TOGETHER);

  static final Instrument WORKING_TOGETHER_2026 =
      new Instrument("Working Together to Safeguard Children", "2026", WORKING_TOGETHER);

  private static final Instrument CENSUS =
      new Instrument(
          "Children in need census, validation rules",
          "2025 to 2026",
          URI.create("https://www.gov.uk/guidance/children-in-need-census"));

  private static final Instrument CHILD_PROTECTION_INFORMATION_SHARING =
      new Instrument(
          "Child Protection - Information Sharing, information standard DCB1609",
          "v2.0.0",
          URI.create("https://www.england.nhs.uk/ourwork/safeguarding/our-work/cp-is/"));
  static final Instrument CHILDREN_ACT_1989 =
      new Instrument(
          "Children Act 1989",
          "as amended",
          URI.create("https://www.legislation.gov.uk/ukpga/1989/41/section/47"));

  private Sources() {}

  /** What councils and the NHS agreed to tell one another of children on plans. */
  static Authority childProtectionInformationSharing() {
    return CHILD_PROTECTION_INFORMATION_SHARING.at(
        "child protection plans", Force.GOOD_PRACTICE, Confidence.HIGH);
  }

  /** A rule of the census, by its number. */
  static Authority census(String rule) {
    return CENSUS.at("rule " + rule, Force.DATA_RULE, Confidence.HIGH);
  }

  /** What the guide to the census says about this. */
  static Authority censusGuide(String part) {
    return CENSUS.at(part, Force.DATA_RULE, Confidence.HIGH);
  }

  /** A place in the Children Act 1989 of which no text was read. */
  static Authority childrenActUnverified(String place) {
    return CHILDREN_ACT_1989.at(place, Force.STATUTE, Confidence.LOW);
  }

  /** A place in the Children Act 1989 that was read. */
  static Authority childrenAct(String place) {
    return CHILDREN_ACT_1989.at(place, Force.STATUTE, Confidence.HIGH);
  }
}
