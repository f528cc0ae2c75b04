// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.lookedafter;

import java.net.URI;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.Confidence;
import org.familysafeguarding.rules.Force;
import org.familysafeguarding.rules.Instrument;

/** Where the rules about looked-after children are written. */
final class Sources {

  static final URI PLANS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/part/2/made/data.xht");
  static final URI PLAN_CONTENTS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/regulation/5/made");
  static final URI WITH_PARENTS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/part/4/chapter/1/2011-04-01");
  static final URI CONNECTED_PERSONS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/regulation/25/made");
  static final URI VISITS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/regulation/28/made");
  static final URI REVIEWS =
      URI.create("https://www.legislation.gov.uk/cy/uksi/2010/959/part/6/made");
  static final URI SHORT_BREAKS =
      URI.create("https://www.legislation.gov.uk/uksi/2010/959/part/9/made");
  static final URI OUT_OF_AREA =
      URI.create("https://www.legislation.gov.uk/uksi/2013/3239/part/3/made/data.html");
  static final URI AMENDED_2015 =
      URI.create("https://www.legislation.gov.uk/uksi/2015/495/note/made/data.html");
  static final URI IMMEDIATE_PLACEMENT_IN_WALES =
      URI.create("https://www.legislation.gov.uk/wsi/2015/1818/regulation/20/made");
  static final URI LONG_TERM_VISITS =
      URI.create("https://hertschildcare.proceduresonline.com/p_stat_visits_lac.html");
  static final URI VISITS_ON_REQUEST =
      URI.create(
          "https://nottinghamshirecs.proceduresonline.antser.com/chapter/"
              + "social-worker-visits-to-looked-after-children");

  private static final Instrument HEALTH =
      new Instrument(
          "Promoting the health and well-being of looked-after children",
          "2015",
          URI.create("https://coventrychildcare.proceduresonline.com/p_healthcare_assmt.htm"));

  private static final Instrument EDUCATION =
      new Instrument(
          "Promoting the education of looked-after children",
          "2018",
          URI.create("https://www.lancashire.gov.uk"));

  private static final Instrument CHILDREN_ACT =
      new Instrument(
          "Children Act 1989",
          "as amended",
          URI.create("https://proceduresonline.com/bristol/cs/p_app_role_iro.html"));

  private static final Instrument IRO_HANDBOOK =
      new Instrument(
          "IRO Handbook",
          "2010",
          URI.create("https://lancashirecsc.proceduresonline.com/p_app_role_iro.html"));

  private static final Instrument DATA_COLLECTION =
      new Instrument(
          "Looked-after children data collection (SSDA903), validation rules",
          "as coded in public validators",
          URI.create("https://github.com/data-to-insight/csc-validator-be-903"));

  private Sources() {}

  static Authority health(String place, Confidence confidence) {
    Force force = confidence == Confidence.LOW ? Force.LOCAL : Force.STATUTORY_GUIDANCE;
    return HEALTH.at(place, force, confidence);
  }

  static Authority education(String place, Force force) {
    return EDUCATION.at(place, force, Confidence.HIGH);
  }

  static Authority reviewingOfficer() {
    return CHILDREN_ACT.at("section 25A", Force.STATUTE, Confidence.HIGH);
  }

  static Authority goodPracticeOfReviewingOfficers(String place) {
    return IRO_HANDBOOK.at(place, Force.GOOD_PRACTICE, Confidence.HIGH);
  }

  /** A rule of the yearly data collection, by its number. */
  static Authority dataRules(String numbers) {
    return DATA_COLLECTION.at("rules " + numbers, Force.DATA_RULE, Confidence.HIGH);
  }
}
