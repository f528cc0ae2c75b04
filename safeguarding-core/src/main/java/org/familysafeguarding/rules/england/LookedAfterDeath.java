// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.familysafeguarding.care.CourseOfCare;
import org.familysafeguarding.care.LeavingCare;
import org.familysafeguarding.care.LeftCare;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.incident.CourseOfIncident;
import org.familysafeguarding.incident.IncidentHarm;
import org.familysafeguarding.incident.IncidentStep;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Authority;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/**
 * The death of a child while looked after, as the file first tells of it.
 *
 * <p>It is told by the end of the child's care, or by an incident while the child was in care.
 */
record LookedAfterDeath(ChildId child, Occurrence known) {

  static Rule notified(Authority authority) {
    return Rule.forEach(
        RuleCard.of("incident.looked-after-death-notified")
            .titled(
                "Ofsted and the Secretary of State are notified of a looked-after child's death",
                Stage.INCIDENT,
                authority,
                DutyHolder.DIRECTOR)
            .taking("Whatever the cause was; it is done when both have been notified."),
        LookedAfterDeath::in,
        death -> Subject.of(Subject.Kind.CHILD, death.child(), death.child()),
        (death, matter) ->
            matter
                .within(IncidentSlots.LOOKED_AFTER_DEATH, death.known())
                .doneBy(death.bothNotified(matter.file()))
                .judge());
  }

  private static List<LookedAfterDeath> in(CaseFile file) {
    return file.care().all().stream().flatMap(course -> death(course, file).stream()).toList();
  }

  private static Optional<LookedAfterDeath> death(CourseOfCare course, CaseFile file) {
    ChildId child = course.episode().child();
    Stream<Occurrence> leaving =
        course.end().stream().filter(end -> end.reason() == LeavingCare.DIED).map(LeftCare::left);
    Stream<Occurrence> incidents =
        file.incidents().of(child).stream()
            .filter(each -> each.incident().harm() == IncidentHarm.DIED)
            .map(CourseOfIncident::learnedOf)
            .filter(learned -> course.span().contains(learned.on()));
    return Stream.concat(leaving, incidents)
        .min(Comparator.comparing(Occurrence::on))
        .map(known -> new LookedAfterDeath(child, known));
  }

  private Optional<Occurrence> bothNotified(CaseFile file) {
    Optional<Occurrence> ofsted = first(IncidentStep.OFSTED_NOTIFIED, file);
    return first(IncidentStep.SECRETARY_OF_STATE_NOTIFIED, file)
        .flatMap(state -> ofsted.map(other -> later(state, other)));
  }

  private Optional<Occurrence> first(IncidentStep step, CaseFile file) {
    return file.incidents().of(child).stream()
        .flatMap(each -> each.first(step).stream())
        .min(Comparator.comparing(Occurrence::on));
  }

  private static Occurrence later(Occurrence one, Occurrence other) {
    return other.on().isAfter(one.on()) ? other : one;
  }
}
