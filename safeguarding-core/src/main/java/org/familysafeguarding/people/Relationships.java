// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.people;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the people of a family are to one another, over time. */
record Relationships(
    Spans<Relationship> spans, ImmutableMap<AbuseRelationshipId, AbuseRelationship> abuse) {

  static Relationships none() {
    return new Relationships(Spans.none(), ImmutableMap.of());
  }

  List<Relationship> of(PersonId person, LocalDate on) {
    return spans.on(on).stream()
        .filter(relationship -> relationship.involves(person))
        .collect(ImmutableList.toImmutableList());
  }

  List<PersonId> parentsOf(ChildId child, LocalDate on) {
    return spans.on(on).stream()
        .filter(relationship -> relationship.kind().isParent() && relationship.of().equals(child))
        .map(Relationship::person)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Hearing again of a relationship that stands changes nothing. */
  Relationships begun(Relationship relationship, LocalDate on) {
    return spans.standing(relationship::equals)
        ? this
        : new Relationships(spans.beginning(relationship, on), abuse);
  }

  Relationships ended(Relationship relationship, LocalDate on) {
    checkArgument(
        spans.standing(relationship::equals),
        "The relationship (%s) cannot end, because it does not stand on %s",
        relationship,
        on);
    return new Relationships(spans.ending(relationship::equals, on), abuse);
  }

  /** What was recorded under the same id before is replaced. */
  Relationships abusive(AbuseRelationship relationship) {
    Map<AbuseRelationshipId, AbuseRelationship> known = new LinkedHashMap<>(abuse);
    known.put(relationship.id(), relationship);
    return new Relationships(spans, ImmutableMap.copyOf(known));
  }
}
