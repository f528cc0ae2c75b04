// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.util.List;

/**
 * The SNOMED CT terms of the UK edition that stand for a plan or status of a child.
 *
 * <p>These three are the ones by which NHS England's child protection information sharing knows a
 * child: value set England-ChildProtectionPlan 1.0.0. SNOMED CT has no valid concept for a child in
 * need: the id often quoted for it, 135891001, fails its own check digit. Ids and terms only are
 * kept here; using SNOMED CT needs a licence, which in the UK comes with TRUD.
 */
final class SnomedTerms {

  static final String SYSTEM = "http://snomed.info/sct";

  static final Coded CHILD_PROTECTION_PLAN =
      new Coded(SYSTEM, "342191000000101", "Subject to child protection plan");

  /** Kept with the others; being looked after has no translation yet. */
  static final Coded LOOKED_AFTER_CHILD =
      new Coded(SYSTEM, "764841000000100", "Looked after child");

  static final Coded UNBORN_CHILD_PROTECTION_PLAN =
      new Coded(SYSTEM, "818901000000100", "Unborn child subject to child protection plan");

  private SnomedTerms() {}

  static List<Coded> all() {
    return List.of(CHILD_PROTECTION_PLAN, LOOKED_AFTER_CHILD, UNBORN_CHILD_PROTECTION_PLAN);
  }
}
