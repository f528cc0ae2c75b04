// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

/** How a command prints what it found. */
enum Format {
  TEXT,
  JSON
}
