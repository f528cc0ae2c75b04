// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What people type, and how it becomes events of a case file.
 *
 * <p>A {@link org.familysafeguarding.form.Form} is what a screen delivers, such as a {@link
 * org.familysafeguarding.form.ReferralForm} or a {@link org.familysafeguarding.form.VisitForm}. A
 * {@link org.familysafeguarding.form.FormReader} reads it: into a {@link
 * org.familysafeguarding.form.FormReading} of dated events, or into every {@link
 * org.familysafeguarding.form.Complaint} there is to make, all at once. While somebody is still
 * typing, the constraints of {@link org.familysafeguarding.form.Draft} hold; before anything is
 * recorded, those of {@link org.familysafeguarding.form.Final}.
 *
 * <p>Forms are the one place where a component may be absent as {@code null}: a person may have left
 * it blank, and blank text is the same as none. They are also the one place where constraints are
 * annotations; the domain's own types check themselves. A form mirrors its screen, so it may have
 * more than five components. Written to a log, a form shows nothing that was typed into it.
 *
 * <p>A form is checked against itself only: whether a child it names is in the case file, folding the
 * history tells, and whether something was done in time, the rules.
 */
@NullMarked
package org.familysafeguarding.form;

import org.jspecify.annotations.NullMarked;
