// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Questionnaires that screen for abuse, drinking, drug use, low mood and the like, and what their
 * answers add up to.
 *
 * <p>A {@link org.familysafeguarding.instrument.ScreeningTool} says how many items there are and
 * which answers each allows; the items' wording is nowhere here. A {@link
 * org.familysafeguarding.instrument.Screening} is one tool filled in about one person. Some answers
 * cannot wait, and an {@link org.familysafeguarding.instrument.AlertResponse} says what was done; a
 * {@link org.familysafeguarding.instrument.MaracAction} is a step towards the conference on high-risk
 * domestic abuse. {@link org.familysafeguarding.instrument.Screenings} keeps them all.
 *
 * <p>{@link org.familysafeguarding.instrument.Score} and {@link
 * org.familysafeguarding.instrument.SdqScore} add answers up, and a {@link
 * org.familysafeguarding.instrument.BandTable} says what a total is called, in one published
 * version. {@link org.familysafeguarding.instrument.MitiCoding} is of another kind: it is about a
 * practitioner's skill in motivational interviewing.
 */
@NullMarked
package org.familysafeguarding.instrument;

import org.jspecify.annotations.NullMarked;
