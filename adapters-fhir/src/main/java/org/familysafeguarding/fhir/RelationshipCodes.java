// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.Optional;
import org.familysafeguarding.people.RelationshipKind;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * What a person is to a child: in HL7's role codes where they have the relationship or a wider one,
 * and in our own always, so that nothing is lost by the wider one.
 *
 * <p>HL7 has no code for the partner of a parent, nor for somebody who was a partner and never a
 * spouse.
 */
final class RelationshipCodes {

  static final String HL7 = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
  static final String SYSTEM = OwnUris.codeSystem("relationship");

  private RelationshipCodes() {}

  static CodeableConcept relationship(RelationshipKind kind) {
    return hl7(kind)
        .map(wider -> Coded.concept(wider, own(kind)))
        .orElseGet(() -> Coded.concept(own(kind)));
  }

  static Optional<Coded> hl7(RelationshipKind kind) {
    return switch (kind) {
      case MOTHER -> hl7("MTH", "mother");
      case FATHER -> hl7("FTH", "father");
      case ADOPTIVE_PARENT -> hl7("ADOPTP", "adoptive parent");
      case STEP_PARENT -> hl7("STPPRN", "step parent");
      case GRANDPARENT -> hl7("GRPRN", "grandparent");
      case SIBLING -> hl7("SIB", "sibling");
      case HALF_SIBLING -> hl7("HSIB", "half-sibling");
      case STEP_SIBLING -> hl7("STPSIB", "step sibling");
      case AUNT_OR_UNCLE, OTHER_RELATIVE -> hl7("EXT", "extended family member");
      case COUSIN -> hl7("COUSN", "cousin");
      case FOSTER_CARER -> hl7("PRNFOST", "foster parent");
      case SPECIAL_GUARDIAN -> hl7("GUARD", "guardian");
      case FAMILY_FRIEND -> hl7("FRND", "unrelated friend");
      case PARTNER -> hl7("SIGOTHR", "significant other");
      case PARTNER_OF_PARENT, FORMER_PARTNER -> Optional.empty();
    };
  }

  private static Optional<Coded> hl7(String code, String display) {
    return Optional.of(new Coded(HL7, code, display));
  }

  static Coded own(RelationshipKind kind) {
    return switch (kind) {
      case MOTHER -> own("mother", "Mother");
      case FATHER -> own("father", "Father");
      case ADOPTIVE_PARENT -> own("adoptive-parent", "Adoptive parent");
      case STEP_PARENT -> own("step-parent", "Step-parent");
      case PARTNER_OF_PARENT -> own("partner-of-parent", "Partner of a parent");
      case GRANDPARENT -> own("grandparent", "Grandparent");
      case SIBLING -> own("sibling", "Sibling");
      case HALF_SIBLING -> own("half-sibling", "Half-sibling");
      case STEP_SIBLING -> own("step-sibling", "Step-sibling");
      case AUNT_OR_UNCLE -> own("aunt-or-uncle", "Aunt or uncle");
      case COUSIN -> own("cousin", "Cousin");
      case FOSTER_CARER -> own("foster-carer", "Foster carer");
      case SPECIAL_GUARDIAN -> own("special-guardian", "Special guardian");
      case OTHER_RELATIVE -> own("other-relative", "Other relative");
      case FAMILY_FRIEND -> own("family-friend", "Family friend");
      case PARTNER -> own("partner", "Partner");
      case FORMER_PARTNER -> own("former-partner", "Former partner");
    };
  }

  private static Coded own(String code, String display) {
    return new Coded(SYSTEM, code, display);
  }
}
