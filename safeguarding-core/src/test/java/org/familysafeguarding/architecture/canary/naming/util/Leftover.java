// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.naming.util;

/** Had no better place to go. */
record Leftover() {}
