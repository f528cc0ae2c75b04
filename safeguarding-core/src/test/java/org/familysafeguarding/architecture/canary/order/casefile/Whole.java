// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.order.casefile;

import org.familysafeguarding.architecture.canary.order.calendar.Hasty;

/** Uses what uses it. */
public record Whole(Hasty part) {}
