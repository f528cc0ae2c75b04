// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A council nobody lives in, with its teams and sixty families, for trying things out at full size.
 *
 * <p>Begin with {@link org.familysafeguarding.testkit.council.InventedCouncil}: it gives an {@link
 * org.familysafeguarding.establishment.Establishment} and one {@link
 * org.familysafeguarding.casefile.CaseHistory} a family, the same ones for the same seed. The
 * families were known before the council took up Family Safeguarding and after, or only after, so
 * that there is something to compare; what differs between the two is chance, and shows nothing
 * about the model.
 */
@NullMarked
package org.familysafeguarding.testkit.council;

import org.jspecify.annotations.NullMarked;
