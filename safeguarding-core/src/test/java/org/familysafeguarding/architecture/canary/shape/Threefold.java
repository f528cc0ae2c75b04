// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture.canary.shape;

/** Is wider than two. */
record Threefold(int first, int second, int third) {}
