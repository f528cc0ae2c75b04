// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.people.AbuseRelationship;
import org.familysafeguarding.people.PersonId;

/** Who of a family is recorded as abusing whom, on any day and however certain. */
record AbuseSides(List<AbuseRelationship> relationships) {

  AbuseSides {
    relationships = List.copyOf(relationships);
  }

  static AbuseSides in(CaseFile whole) {
    return new AbuseSides(
        whole.standing().stream()
            .map(Entry::event)
            .filter(FamilyEvent.AbuseIdentified.class::isInstance)
            .map(each -> ((FamilyEvent.AbuseIdentified) each).relationship())
            .toList());
  }

  Set<PersonId> victims() {
    return each(AbuseRelationship::victim);
  }

  Set<PersonId> perpetrators() {
    return each(AbuseRelationship::perpetrator);
  }

  /** Those abused by one of these. */
  Set<PersonId> victimsOf(Set<PersonId> perpetrators) {
    return relationships.stream()
        .filter(each -> perpetrators.contains(each.perpetrator()))
        .map(AbuseRelationship::victim)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<PersonId> each(Function<AbuseRelationship, PersonId> side) {
    return relationships.stream().map(side).collect(ImmutableSet.toImmutableSet());
  }
}
