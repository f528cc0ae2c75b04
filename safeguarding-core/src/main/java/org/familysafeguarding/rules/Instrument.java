// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** A law, a guidance or a manual, in one edition. */
public record Instrument(String title, String edition, URI link) {

  public Instrument {
    requireNonNull(title, "title");
    requireNonNull(edition, "edition");
    requireNonNull(link, "link");
  }

  /** A place in this instrument as the authority for a rule. */
  public Authority at(String place, Force force, Confidence confidence) {
    return new Authority(this, place, force, confidence);
  }

  /** Reads "Working Together to Safeguard Children, 2023". */
  @Override
  public String toString() {
    return title + ", " + edition;
  }
}
