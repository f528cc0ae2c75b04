// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import static java.util.Objects.requireNonNull;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import org.familysafeguarding.casefile.CaseFile;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Case files as FHIR R4 bundles for the agencies that work with a family.
 *
 * <p>A bundle is a collection of everybody in the family as a Patient, of what they are to each
 * child as a RelatedPerson, of who works with them as a CareTeam with its Practitioners and
 * Organizations, and of each child's plans as a CarePlan. The same case file, day and settings give
 * the same bundle, to the byte. Nothing a practitioner wrote in their own words is in it.
 *
 * <p><b>A bundle tells of a whole family and must not be given to any of them.</b> It never says
 * who abuses whom, nor who lives with whom but by the open addresses it tells. It never holds an
 * address that was ever confidential, even one made so after the day it speaks of; therefore give
 * it a case file folded from the whole history, not from what was known at some earlier moment. An
 * open address is told where nothing in the file calls for caution. Where abuse or domestic abuse
 * is on record, where any address is confidential, or where a child was ever looked after, no
 * address is told unless {@linkplain #withOpenAddresses asked for}, nor ever the school, surgery or
 * refuge that would stand in for one.
 *
 * <p>People and agencies are as last recorded; relationships, homes, team and plans as on the day.
 * Immutable and safe to share between threads. The first {@link #toJson} takes a second or more,
 * because HAPI FHIR then reads its own model.
 */
public final class FhirBundles {

  private final String salt;
  private final boolean openAddressesAskedFor;
  private final boolean declaresUkCore;

  private FhirBundles(String salt, boolean openAddressesAskedFor, boolean declaresUkCore) {
    this.salt = salt;
    this.openAddressesAskedFor = openAddressesAskedFor;
    this.declaresUkCore = declaresUkCore;
  }

  /** Bundles as careful as can be. */
  public static FhirBundles create() {
    return new FhirBundles("", false, false);
  }

  /**
   * The same, but with open addresses even where the file calls for caution.
   *
   * <p>Confidential addresses stay away all the same, and so do addresses of households with a
   * child who was ever looked after, and of people who also live at a confidential address. Only
   * ask after somebody has considered, for this family, who will see the bundle.
   */
  public FhirBundles withOpenAddresses() {
    return new FhirBundles(salt, true, declaresUkCore);
  }

  /**
   * The same, but with every resource saying that it meets its UK Core profile.
   *
   * <p>It is not said unasked, because a validator without the files of UK Core refuses a profile
   * it does not know.
   */
  public FhirBundles declaringUkCoreProfiles() {
    return new FhirBundles(salt, openAddressesAskedFor, true);
  }

  /**
   * The same, but with resource ids that differ from those under any other salt.
   *
   * <p>Give each audience a salt of its own, and their bundles cannot be matched by resource id.
   * The local ids of the file stay what they are.
   */
  public FhirBundles saltedWith(String salt) {
    return new FhirBundles(requireNonNull(salt, "salt"), openAddressesAskedFor, declaresUkCore);
  }

  /** The case file as it stands on the day, and what of it is left out. */
  public Translated bundleOf(CaseFile file, LocalDate asOf) {
    requireNonNull(file, "file");
    requireNonNull(asOf, "asOf");
    Guard guard = Guard.over(file, asOf, openAddressesAskedFor);
    ResourceIds ids = new ResourceIds(salt, file.id());
    Telling telling = new Telling(file, asOf, ids, guard, new Losses(guard));
    BundleDraft draft = new BundleDraft(asOf, declaresUkCore);
    new FamilyTranslator(telling).addTo(draft);
    new TeamAndPlansTranslator(telling).addTo(draft);
    UntoldEntries.report(file.history(), telling.losses());
    return new Translated(draft.bundle(), telling.losses().all());
  }

  /** The bundle as JSON on one line. */
  public String toJson(Bundle bundle) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
  }

  @Override
  public String toString() {
    return "FHIR R4 bundles"
        + (openAddressesAskedFor ? ", with open addresses" : "")
        + (declaresUkCore ? ", declaring UK Core profiles" : "");
  }
}
