// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The eight-module programme: direct work with the adults of a family, and what it shows of their
 * parenting.
 *
 * <p>A {@link org.familysafeguarding.programme.ModuleMove} takes one module with one adult to its
 * next {@link org.familysafeguarding.programme.ModuleStatus}. The modules inform a {@link
 * org.familysafeguarding.programme.ParentingAssessment}. {@link
 * org.familysafeguarding.programme.Programme} keeps both, and the sessions of groups that adults come
 * to. Titles and contents of the modules are the
 * councils' own, and are not here.
 */
@NullMarked
package org.familysafeguarding.programme;

import org.jspecify.annotations.NullMarked;
