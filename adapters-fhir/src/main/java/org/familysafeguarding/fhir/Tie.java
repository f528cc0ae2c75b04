// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.fhir;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.Family;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.Relationship;
import org.familysafeguarding.people.RelationshipKind;

/** All that one person is to one child on a day: a step-father may also be a guardian. */
record Tie(PersonId person, ChildId child, Set<RelationshipKind> kinds) {

  /** The ties to each child, in the order in which the children joined. */
  static List<Tie> on(LocalDate day, Family family) {
    return family.children().stream()
        .flatMap(child -> to(child.id(), family.relationshipsOf(child.id(), day)).stream())
        .toList();
  }

  private static List<Tie> to(ChildId child, List<Relationship> relationships) {
    Map<PersonId, Set<RelationshipKind>> kinds = new LinkedHashMap<>();
    relationships.stream()
        .filter(relationship -> relationship.of().equals(child))
        .forEach(
            relationship ->
                kinds
                    .computeIfAbsent(relationship.person(), none -> new LinkedHashSet<>())
                    .add(relationship.kind()));
    return kinds.entrySet().stream()
        .map(each -> new Tie(each.getKey(), child, each.getValue()))
        .toList();
  }
}
