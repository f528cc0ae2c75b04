// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import org.familysafeguarding.plan.PlanKind;
import org.hl7.fhir.r4.model.CodeableConcept;

/** What kind of plan a care plan is: in our own words always, in SNOMED CT where it has a term. */
final class PlanCodes {

  static final String SYSTEM = OwnUris.codeSystem("plan-kind");

  private PlanCodes() {}

  /** A child protection plan has one SNOMED CT term before the birth and another after it. */
  static CodeableConcept category(PlanKind kind, boolean childIsBorn) {
    return switch (kind) {
      case CHILD_PROTECTION ->
          childIsBorn
              ? Coded.concept(SnomedTerms.CHILD_PROTECTION_PLAN, own(kind))
              : Coded.concept(SnomedTerms.UNBORN_CHILD_PROTECTION_PLAN, own(kind));
      case CHILD_IN_NEED, PRE_PROCEEDINGS -> Coded.concept(own(kind));
    };
  }

  static Coded own(PlanKind kind) {
    return switch (kind) {
      case CHILD_IN_NEED -> new Coded(SYSTEM, "cin-plan", "Child in need plan");
      case CHILD_PROTECTION -> new Coded(SYSTEM, "cp-plan", "Child protection plan");
      case PRE_PROCEEDINGS -> new Coded(SYSTEM, "pre-proceedings-plan", "Pre-proceedings plan");
    };
  }
}
