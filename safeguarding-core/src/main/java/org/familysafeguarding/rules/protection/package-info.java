// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The law on protecting children at once and through the courts, and guidance on missing children.
 *
 * <p>{@link org.familysafeguarding.rules.protection.ChildrenActsRulebook} holds the Children Acts
 * since the 26 weeks came, with what the Act of 2026 adds where it has commenced; {@link
 * org.familysafeguarding.rules.protection.MissingChildrenRulebook} the guidance on children who go
 * missing. What councils may set is in {@link
 * org.familysafeguarding.rules.protection.ProtectionSlots}.
 */
@NullMarked
package org.familysafeguarding.rules.protection;

import org.jspecify.annotations.NullMarked;
