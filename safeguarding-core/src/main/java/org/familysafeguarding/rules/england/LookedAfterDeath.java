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
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
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
 * <p>It is told by the end of the child's care, by an incident while the child was in care, or by
 * the record of the death itself.
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
            .taking(
                "Whatever the cause was; it is done when both have been notified. The clock starts"
                    + " on the day the council learned of the death as a serious incident or, if"
                    + " earlier, on the day care ended by it. Without such an incident the day of"
                    + " death recorded counts too."),
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
    Stream<Occurrence> leaving =
        course.end().stream().filter(end -> end.reason() == LeavingCare.DIED).map(LeftCare::left);
    List<Occurrence> learned = learned(course, file);
    List<Occurrence> told = learned.isEmpty() ? recorded(course, file) : learned;
    return Stream.concat(leaving, told.stream())
        .min(Comparator.comparing(Occurrence::on))
        .map(known -> new LookedAfterDeath(course.child(), known));
  }

  private static List<Occurrence> learned(CourseOfCare course, CaseFile file) {
    return file.incidents().of(course.child()).stream()
        .filter(each -> each.incident().harm() == IncidentHarm.DIED)
        .map(CourseOfIncident::learnedOf)
        .filter(learned -> course.span().contains(learned.on()))
        .toList();
  }

  /** Nobody can notify a death before learning of it, so this counts only where nothing says so. */
  private static List<Occurrence> recorded(CourseOfCare course, CaseFile file) {
    return file.family().diedOn(course.child()).filter(course.span()::contains).stream()
        .flatMap(died -> file.standing().stream())
        .filter(
            entry ->
                entry.event() instanceof FamilyEvent.PersonDied death
                    && death.person().equals(course.child()))
        .map(Entry::occurrence)
        .toList();
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
