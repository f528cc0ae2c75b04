// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Telling another agency something about a family, and asking the family itself; and keeping a
 * record of having done so.
 *
 * <p>A {@link org.familysafeguarding.sharing.Disclosure} says what went to whom, on which {@link
 * org.familysafeguarding.sharing.LawfulBasis}, and whether the person concerned was told ({@link
 * org.familysafeguarding.sharing.SubjectInformed}). {@link
 * org.familysafeguarding.sharing.Disclosures} keeps them, together with each {@link
 * org.familysafeguarding.sharing.RelevantInformation} that was weighed and perhaps not shared.
 *
 * <p>What not everybody may see belongs to a {@link org.familysafeguarding.sharing.Compartment}, by
 * its nature or by a {@link org.familysafeguarding.sharing.Restriction}; {@link
 * org.familysafeguarding.sharing.Restrictions} keeps these, and when they were lifted.
 *
 * <p>Whether a parent wanted the service is a different question: {@link
 * org.familysafeguarding.sharing.Agreements} keeps each {@link
 * org.familysafeguarding.sharing.FamilyAgreement}, and each {@link
 * org.familysafeguarding.sharing.AgreementOverride}.
 */
@NullMarked
package org.familysafeguarding.sharing;

import org.jspecify.annotations.NullMarked;
