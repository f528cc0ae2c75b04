// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static java.util.Objects.requireNonNull;

/** What is recorded about a child as a person: sex, ethnicity and disabilities. */
public record ChildProfile(Sex sex, Ethnicity ethnicity, Disabilities disabilities) {

  /** All parts are needed; each has a value that says it is not known. */
  public ChildProfile {
    requireNonNull(sex, "sex");
    requireNonNull(ethnicity, "ethnicity");
    requireNonNull(disabilities, "disabilities");
  }
}
