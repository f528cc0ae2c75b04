// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.familysafeguarding.agency.AgencyKind;
import org.hl7.fhir.r4.model.CodeableConcept;

/** What kind of body an organisation is: in HL7's few broad types, and exactly in our own. */
final class AgencyKindCodes {

  static final String HL7 = "http://terminology.hl7.org/CodeSystem/organization-type";
  static final String SYSTEM = OwnUris.codeSystem("agency-kind");

  private AgencyKindCodes() {}

  static CodeableConcept type(AgencyKind kind) {
    return Coded.concept(hl7(kind), own(kind));
  }

  static Coded hl7(AgencyKind kind) {
    return switch (kind) {
      case COUNCIL, OTHER_COUNCIL, POLICE, PROBATION, YOUTH_JUSTICE, CAFCASS, COURT ->
          new Coded(HL7, "govt", "Government");
      case NHS_TRUST, GENERAL_PRACTICE -> new Coded(HL7, "prov", "Healthcare Provider");
      case SCHOOL, EARLY_YEARS_SETTING -> new Coded(HL7, "edu", "Educational Institute");
      case INTEGRATED_CARE_BOARD,
          RECOVERY_CHARITY,
          DOMESTIC_ABUSE_ORGANISATION,
          HOUSING,
          VOLUNTARY_ORGANISATION,
          OTHER ->
          new Coded(HL7, "other", "Other");
    };
  }

  static Coded own(AgencyKind kind) {
    return switch (kind) {
      case COUNCIL -> own("council", "Council that holds the case file");
      case OTHER_COUNCIL -> own("other-council", "Another council");
      case NHS_TRUST -> own("nhs-trust", "NHS trust");
      case INTEGRATED_CARE_BOARD -> own("integrated-care-board", "Integrated care board");
      case GENERAL_PRACTICE -> own("general-practice", "General practice");
      case POLICE -> own("police", "Police");
      case PROBATION -> own("probation", "Probation");
      case RECOVERY_CHARITY -> own("recovery-charity", "Recovery charity");
      case DOMESTIC_ABUSE_ORGANISATION ->
          own("domestic-abuse-organisation", "Domestic abuse organisation");
      case SCHOOL -> own("school", "School");
      case EARLY_YEARS_SETTING -> own("early-years-setting", "Early years setting");
      case HOUSING -> own("housing", "Housing");
      case YOUTH_JUSTICE -> own("youth-justice", "Youth justice");
      case VOLUNTARY_ORGANISATION -> own("voluntary-organisation", "Voluntary organisation");
      case CAFCASS -> own("cafcass", "Cafcass");
      case COURT -> own("court", "Court");
      case OTHER -> own("other", "Other");
    };
  }

  private static Coded own(String code, String display) {
    return new Coded(SYSTEM, code, display);
  }
}
