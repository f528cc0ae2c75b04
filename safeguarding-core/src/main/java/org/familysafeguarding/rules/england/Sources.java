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

  private Sources() {}

  /** A rule of the census, by its number. */
  static Authority census(String rule) {
    return CENSUS.at("rule " + rule, Force.DATA_RULE, Confidence.HIGH);
  }
}
