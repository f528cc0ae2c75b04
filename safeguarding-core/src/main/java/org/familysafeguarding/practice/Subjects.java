// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.Set;
import org.familysafeguarding.agency.AllocationSpan;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.Child;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.risk.RiskJudgement;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.supervision.HeldSupervision;

/** What findings about practice are about. */
final class Subjects {

  private Subjects() {}

  static Subject family(CaseFile file) {
    ImmutableSet.Builder<ChildId> children = ImmutableSet.builder();
    file.family().children().forEach(each -> children.add(each.id()));
    return Subject.of(Subject.Kind.FAMILY, file.id(), children.build());
  }

  static Subject child(Child child) {
    return Subject.of(Subject.Kind.CHILD, child.id(), child.id());
  }

  static Subject allocation(AllocationSpan span) {
    return Subject.of(
        Subject.Kind.ALLOCATION,
        span.allocation().id(),
        childrenAmong(span.allocation().workingWith()));
  }

  static Subject practitioner(Practitioner practitioner) {
    return Subject.of(Subject.Kind.PRACTITIONER, practitioner.id(), Set.of());
  }

  static Subject groupSupervision(HeldSupervision held) {
    Set<ChildId> children =
        held.supervision().jointJudgement().map(RiskJudgement::children).orElse(Set.of());
    return Subject.of(Subject.Kind.GROUP_SUPERVISION, held.supervision().id(), children);
  }

  /** The children among people of a family. */
  static Set<ChildId> childrenAmong(Collection<PersonId> people) {
    return ImmutableSet.copyOf(Iterables.filter(people, ChildId.class));
  }
}
