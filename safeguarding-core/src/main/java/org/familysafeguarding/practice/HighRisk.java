// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.CompletedScreening;
import org.familysafeguarding.instrument.MaracStep;
import org.familysafeguarding.instrument.Score;
import org.familysafeguarding.instrument.Screening;
import org.familysafeguarding.instrument.ScreeningTool;
import org.familysafeguarding.instrument.TakenMaracAction;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Subject;

/**
 * That somebody may be at high risk of domestic abuse, by a checklist filled in or because a
 * practitioner recognised it.
 */
record HighRisk(Subject subject, PersonId victim, Occurrence since, Optional<Screening> checklist) {

  static List<HighRisk> of(CaseFile file) {
    return Stream.concat(
            file.screenings().by(ScreeningTool.DASH).stream().map(HighRisk::of),
            file.screenings().maracActions().stream()
                .filter(each -> each.action().step() == MaracStep.CONCERN_RECOGNISED)
                .map(HighRisk::of))
        .collect(ImmutableList.toImmutableList());
  }

  private static HighRisk of(CompletedScreening completed) {
    Screening screening = completed.screening();
    Subject subject =
        Subject.of(
            Subject.Kind.INSTRUMENT,
            screening.id(),
            Subjects.childrenAmong(Set.of(screening.about())));
    return new HighRisk(subject, screening.about(), completed.completed(), Optional.of(screening));
  }

  private static HighRisk of(TakenMaracAction recognised) {
    PersonId victim = recognised.action().victim();
    Subject.Kind kind = victim instanceof ChildId ? Subject.Kind.CHILD : Subject.Kind.ADULT;
    return new HighRisk(
        new Subject(kind, victim.value(), Subjects.childrenAmong(Set.of(victim))),
        victim,
        recognised.taken(),
        Optional.empty());
  }

  Finding judge(Matter matter) {
    int highRisk = matter.number(PracticeSlots.DASH_HIGH_RISK, since.on());
    Optional<Screening> below =
        checklist.filter(dash -> Score.of(dash).total().orElse(0) < highRisk);
    return below
        .map(
            dash ->
                matter.notAsked(
                    "below", since, Score.of(dash).total().orElse(0), Score.notKnown(dash)))
        .orElseGet(
            () ->
                matter
                    .within(PracticeSlots.MARAC_DECISION, since)
                    .doneBy(decision(matter.file()))
                    .judge());
  }

  private Optional<Occurrence> decision(CaseFile file) {
    return file.screenings().maracActionsAbout(victim).stream()
        .filter(each -> each.action().step().isDecision())
        .map(TakenMaracAction::taken)
        .filter(each -> !each.on().isBefore(since.on()))
        .findFirst();
  }
}
