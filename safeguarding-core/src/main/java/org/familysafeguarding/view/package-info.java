// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A case as one person may see it: who looks, on what footing, and what of the file they are shown.
 *
 * <p>Begin with a {@link org.familysafeguarding.view.Viewer}: a practitioner, whose {@link
 * org.familysafeguarding.view.Footing} the file decides, or one of the family who will read a
 * letter; and a {@link org.familysafeguarding.view.Purpose}. A {@link
 * org.familysafeguarding.view.CaseView} then holds a case file made of what they may see, and each
 * {@link org.familysafeguarding.view.SeenFinding}, judged on the whole file and redacted.
 *
 * <p>A {@link org.familysafeguarding.view.SharingRequest} is a wish to hand entries to an agency; a
 * {@link org.familysafeguarding.view.SharingAnswer} says whether that may be done, and gives each
 * {@link org.familysafeguarding.view.SharingReason}.
 *
 * <p>What is in a compartment by its nature is decided here for every kind of event; a kind that
 * nobody decided about is shown only to those who hold or manage the case.
 */
@NullMarked
package org.familysafeguarding.view;

import org.jspecify.annotations.NullMarked;
