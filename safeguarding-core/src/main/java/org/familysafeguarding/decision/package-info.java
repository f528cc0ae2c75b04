// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether something may be recorded: asked before it is, and answered by what it would change.
 *
 * <p>{@link org.familysafeguarding.decision.Decision#on} judges a case without and with the proposed
 * entries. What they newly break is an {@link org.familysafeguarding.decision.Objection}; the gravest
 * of them gives the {@link org.familysafeguarding.decision.Verdict}. What was wrong before stops
 * nobody from recording what is true, and late work is always let through. A decision is about
 * recording; it never decides about a family.
 */
@NullMarked
package org.familysafeguarding.decision;

import org.jspecify.annotations.NullMarked;
