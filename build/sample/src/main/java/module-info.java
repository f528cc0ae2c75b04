// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
/** A module with one class. */
module org.familysafeguarding.sample {
  requires static org.jspecify;

  exports org.familysafeguarding.sample;
}
