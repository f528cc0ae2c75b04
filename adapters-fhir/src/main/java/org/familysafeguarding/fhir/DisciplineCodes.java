// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.function.Function;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.Practitioner;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * What a practitioner does for a living, as the role they have with the family.
 *
 * <p>The NHS job role of a social worker is claimed only for somebody the file knows to be
 * registered as one: the title is protected. Other NHS job roles, such as midwife, would claim a
 * profession the file does not record; a discipline is not one.
 */
final class DisciplineCodes {

  static final String SYSTEM = OwnUris.codeSystem("discipline");

  static final Coded NHS_SOCIAL_WORKER =
      new Coded(
          "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", "R1330", "Social Worker");

  // A constant, because with a line for each discipline it is longer than a method should be.
  @SuppressWarnings("UnnecessaryLambda")
  private static final Function<Discipline, Coded> OWN =
      discipline ->
          switch (discipline) {
            case SOCIAL_WORK -> own("social-work", "Social work");
            case FAMILY_SUPPORT -> own("family-support", "Family support");
            case DOMESTIC_ABUSE_VICTIM_SUPPORT ->
                own("domestic-abuse-victim-support", "Support of victims of domestic abuse");
            case DOMESTIC_ABUSE_PERPETRATOR_WORK ->
                own("domestic-abuse-perpetrator-work", "Work with perpetrators of domestic abuse");
            case RECOVERY -> own("recovery", "Drug and alcohol recovery");
            case MENTAL_HEALTH -> own("mental-health", "Mental health");
            case CLINICAL_PSYCHOLOGY -> own("clinical-psychology", "Clinical psychology");
            case PROBATION -> own("probation", "Probation");
            case POLICING -> own("policing", "Policing");
            case HEALTH_VISITING -> own("health-visiting", "Health visiting");
            case SCHOOL_NURSING -> own("school-nursing", "School nursing");
            case MIDWIFERY -> own("midwifery", "Midwifery");
            case GENERAL_PRACTICE -> own("general-practice", "General practice");
            case PAEDIATRICS -> own("paediatrics", "Paediatrics");
            case EDUCATION -> own("education", "Education");
            case HOUSING -> own("housing", "Housing");
            case YOUTH_JUSTICE -> own("youth-justice", "Youth justice");
            case ADULT_SOCIAL_CARE -> own("adult-social-care", "Adult social care");
            case INDEPENDENT_REVIEWING -> own("independent-reviewing", "Independent reviewing");
            case CONFERENCE_CHAIRING -> own("conference-chairing", "Chairing of conferences");
            case BUSINESS_SUPPORT -> own("business-support", "Business support");
            case OTHER -> own("other", "Other");
          };

  private DisciplineCodes() {}

  static CodeableConcept role(Practitioner practitioner) {
    Coded own = own(practitioner.discipline());
    return isSocialWorker(practitioner)
        ? Coded.concept(NHS_SOCIAL_WORKER, own)
        : Coded.concept(own);
  }

  static boolean isSocialWorker(Practitioner practitioner) {
    return practitioner.registeredSocialWorker()
        && practitioner.discipline() == Discipline.SOCIAL_WORK;
  }

  static Coded own(Discipline discipline) {
    return OWN.apply(discipline);
  }

  private static Coded own(String code, String display) {
    return new Coded(SYSTEM, code, display);
  }
}
