// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * How the library refers to what was written down, and to when it happened.
 *
 * <p>Read {@link org.familysafeguarding.chronology.EntryId} first: a case file is a history of
 * entries, and each has one. An {@link org.familysafeguarding.chronology.Occurrence} joins an entry
 * to the day it speaks of; everything that happened to a family is dated by one. A {@link
 * org.familysafeguarding.chronology.Narrative} is what a practitioner wrote in their own words, and
 * {@link org.familysafeguarding.chronology.IdText} is the check that all local identifiers pass.
 */
@NullMarked
package org.familysafeguarding.chronology;

import org.jspecify.annotations.NullMarked;
