// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A case file as HL7 FHIR R4: a bundle of who the family are, who works with them and to
 * which plans.
 *
 * <p>Begin with {@link org.familysafeguarding.fhir.FhirBundles}, which turns a case file into a
 * bundle. What comes back is a {@link org.familysafeguarding.fhir.Translated}: the bundle, and one
 * {@link org.familysafeguarding.fhir.Loss} for everything of the case file that is not in it.
 *
 * <p>Underneath stands one translator per concept, with its codes beside it. {@code Guard} decides
 * what must not leave: confidential addresses never do, whoever asks. {@code Caution} knows when a
 * file calls for more care than usual, and {@code ConfidentialPlaces} recognises a confidential
 * address again, however it was typed.
 */
@NullMarked
package org.familysafeguarding.fhir;

import org.jspecify.annotations.NullMarked;
