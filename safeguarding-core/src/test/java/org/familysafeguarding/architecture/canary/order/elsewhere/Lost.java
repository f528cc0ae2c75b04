// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.order.elsewhere;

/** Is in a package that has no place. */
public record Lost() {}
