// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import java.util.Optional;

/** All that is known of a family at one point of its history. */
record FamilyFacts(
    Optional<FamilyName> name,
    Members members,
    Relationships relationships,
    Responsibilities responsibilities,
    Households households) {

  static FamilyFacts none() {
    return new FamilyFacts(
        Optional.empty(),
        Members.none(),
        Relationships.none(),
        Responsibilities.none(),
        Households.none());
  }

  FamilyFacts with(FamilyName known) {
    return new FamilyFacts(
        Optional.of(known), members, relationships, responsibilities, households);
  }

  FamilyFacts with(Members known) {
    return new FamilyFacts(name, known, relationships, responsibilities, households);
  }

  FamilyFacts with(Relationships known) {
    return new FamilyFacts(name, members, known, responsibilities, households);
  }

  FamilyFacts with(Responsibilities known) {
    return new FamilyFacts(name, members, relationships, known, households);
  }

  FamilyFacts with(Households known) {
    return new FamilyFacts(name, members, relationships, responsibilities, known);
  }
}
