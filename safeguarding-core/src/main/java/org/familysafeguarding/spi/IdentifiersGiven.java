// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildIdentifiers;
import org.familysafeguarding.people.PupilNumber;

/** The identifiers of people that the standing entries of a history give. */
final class IdentifiersGiven {

  private final ImmutableSet.Builder<PersonIdentifier> given = ImmutableSet.builder();

  private IdentifiersGiven() {}

  static Set<PersonIdentifier> in(CaseHistory history) {
    IdentifiersGiven identifiers = new IdentifiersGiven();
    history.standing().forEach(entry -> identifiers.consider(entry.event()));
    return identifiers.given.build();
  }

  private void consider(CaseEvent event) {
    if (event instanceof FamilyEvent.ChildJoined joined) {
      add(joined.child());
    } else if (event instanceof FamilyEvent.ChildUpdated updated) {
      add(updated.child());
    } else if (event instanceof FamilyEvent.AdultJoined joined) {
      add(joined.adult());
    } else if (event instanceof FamilyEvent.AdultUpdated updated) {
      add(updated.adult());
    }
  }

  private void add(Child child) {
    ChildIdentifiers numbers = child.identifiers();
    given.add(new PersonIdentifier.Person(child.id()));
    add(numbers.nhsNumber().map(PersonIdentifier.Nhs::new));
    add(numbers.formerUpn().map(PersonIdentifier.Pupil::new));
    add(numbers.localId().map(PersonIdentifier.LocalChild::new));
    if (numbers.pupilNumber() instanceof PupilNumber.Known known) {
      given.add(new PersonIdentifier.Pupil(known.upn()));
    }
  }

  private void add(Adult adult) {
    given.add(new PersonIdentifier.Person(adult.id()));
    add(adult.nhsNumber().map(PersonIdentifier.Nhs::new));
  }

  private void add(Optional<? extends PersonIdentifier> number) {
    number.ifPresent(given::add);
  }
}
