// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/** Where a case is written: in which file, and on which line of it. */
public record CasePlace(String file, int line, Optional<URI> link) {

  /** All parts are needed. */
  public CasePlace {
    requireNonNull(file, "file");
    requireNonNull(link, "link");
  }

  /** Reads "referral/decided.yaml, line 12". */
  @Override
  public String toString() {
    return file + ", line " + line;
  }
}
