// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/** A package with one class. */
@NullMarked
package org.familysafeguarding.sample;

import org.jspecify.annotations.NullMarked;
