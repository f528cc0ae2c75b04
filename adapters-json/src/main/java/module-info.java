// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0

/**
 * Case files, policies, reviews and receipts as JSON: documented, versioned formats, read with
 * every problem told at once.
 */
module org.familysafeguarding.json {
  requires transitive org.familysafeguarding;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.jspecify;

  exports org.familysafeguarding.json;
}
