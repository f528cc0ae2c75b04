// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.view;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AgencyId;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.PracticeEvent;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.people.PupilNumber;
import org.familysafeguarding.people.ReasonWithoutUpn;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.plan.AgreedOutcome;
import org.familysafeguarding.supervision.AgreedStep;
import org.familysafeguarding.supervision.GroupSupervision;
import org.familysafeguarding.supervision.NextStepAnswer;

/** Which parts of an event that may be seen are seen, and which are taken out of it. */
final class Parts {

  private static final Narrative NOT_SHOWN = new Narrative("Not shown to this reader.");
  private static final PupilNumber NO_NUMBER =
      new PupilNumber.Absent(ReasonWithoutUpn.NOT_LOOKED_AFTER_AND_UNOBTAINABLE);

  private final AtRisk atRisk;
  private final Viewer viewer;
  private final Set<Redaction> inForce;
  private final Set<PersonId> knownAdults;
  private final Optional<AgencyId> ownEmployer;
  private final List<AgreedStep> steps;

  Parts(CaseFile whole, AtRisk atRisk, Viewer viewer, Set<Redaction> inForce) {
    this.atRisk = atRisk;
    this.viewer = viewer;
    this.inForce = inForce;
    this.ownEmployer =
        viewer.practitioner().flatMap(whole.team()::practitioner).map(Practitioner::employer);
    this.steps = whole.supervisions().steps();
    this.knownAdults = atRisk.adultsKnownTo(viewer, whole);
  }

  /** The event as the viewer may see it; empty where nothing is left of it. */
  Optional<CaseEvent> seen(CaseEvent event, boolean isTheirOwnSide) {
    if (viewer.footing().seesAll() || viewer.footing() == Footing.VICTIM_WORKER) {
      return Optional.of(event);
    }
    boolean guarded = viewer.footing().isGuarded();
    if (guarded && !lifted(Redaction.SUPERVISIONS) && !isOwnStep(event)) {
      return Optional.empty();
    }
    CaseEvent told = guarded ? steps(event) : event;
    boolean wordsPass =
        !guarded
            || isTheirOwnSide
            || lifted(Redaction.WORDS)
            || told instanceof PracticeEvent.NextStepAnswered;
    return new Rewriting(part -> guarded ? guarded(part, wordsPass) : named(part))
        .of(told, CaseEvent.class);
  }

  /** Of a group supervision they see that it was held, who was there, and what they are to do. */
  private CaseEvent steps(CaseEvent event) {
    if (event instanceof PracticeEvent.GroupSupervisionHeld held
        && inForce.contains(Redaction.SUPERVISIONS)) {
      GroupSupervision whole = held.supervision();
      return new PracticeEvent.GroupSupervisionHeld(
          new GroupSupervision(
              whole.id(),
              whole.present(),
              Optional.empty(),
              NOT_SHOWN,
              whole.nextSteps().stream().filter(each -> viewer.is(each.owner())).toList()));
    }
    return event instanceof PracticeEvent.NextStepAnswered answered ? renumbered(answered) : event;
  }

  private boolean isOwnStep(CaseEvent event) {
    return !(event instanceof PracticeEvent.NextStepAnswered answered)
        || steps.stream().anyMatch(each -> isThat(each, answered.answer()) && isOwn(each));
  }

  private static boolean isThat(AgreedStep step, NextStepAnswer answer) {
    return step.supervision().supervision().id().equals(answer.supervision())
        && step.number() == answer.step();
  }

  private boolean isOwn(AgreedStep step) {
    return viewer.is(step.step().owner());
  }

  /**
   * Other people's steps are not shown to them, so their own are counted anew; and only their own
   * words about one are left in it.
   */
  private CaseEvent renumbered(PracticeEvent.NextStepAnswered event) {
    NextStepAnswer answer = event.answer();
    long place =
        steps.stream()
            .filter(this::isOwn)
            .filter(each -> each.supervision().supervision().id().equals(answer.supervision()))
            .filter(each -> each.number() <= answer.step())
            .count();
    return lifted(Redaction.SUPERVISIONS)
        ? event
        : new PracticeEvent.NextStepAnswered(
            new NextStepAnswer(
                answer.supervision(),
                (int) place,
                answer.answer(),
                answer.by(),
                viewer.is(answer.by())
                    ? answer.reason()
                    : answer.reason().map(words -> NOT_SHOWN)));
  }

  private boolean lifted(Redaction redaction) {
    return !inForce.contains(redaction);
  }

  /** Nothing names a hidden place. */
  private Object named(Object part) {
    return part instanceof String text && hidesPlace(text) ? Rewriting.WITHHELD : part;
  }

  private boolean hidesPlace(String text) {
    return !lifted(Redaction.PLACE_NAMES) && atRisk.places().areIn(text);
  }

  private Object guarded(Object part, boolean wordsPass) {
    if (!wordsPass
        && part instanceof Optional<?> perhaps
        && perhaps.orElse(null) instanceof Narrative) {
      return Optional.empty();
    }
    if (!wordsPass && part instanceof Narrative) {
      return NOT_SHOWN;
    }
    if (!wordsPass && part instanceof AgreedOutcome) {
      return Rewriting.WITHHELD;
    }
    if (part instanceof PupilNumber && !lifted(Redaction.NUMBERS)) {
      return NO_NUMBER;
    }
    if (part instanceof Adult adult && !viewer.sees(adult.id()) && !lifted(Redaction.NUMBERS)) {
      return ofName(adult);
    }
    return isWithheld(part) ? Rewriting.WITHHELD : named(part);
  }

  private Object ofName(Adult adult) {
    return knownAdults.contains(adult.id()) || lifted(Redaction.OTHER_ADULTS)
        ? new Adult(adult.id(), adult.name(), Optional.empty(), adult.sex(), Optional.empty())
        : Rewriting.WITHHELD;
  }

  private boolean isWithheld(Object part) {
    if (part instanceof NhsNumber || part instanceof Upn || part instanceof LocalChildId) {
      return !lifted(Redaction.NUMBERS);
    }
    if (part instanceof AgencyId agency) {
      return !lifted(Redaction.AGENCIES) && isLedTo(agency);
    }
    if (part instanceof PractitionerId practitioner) {
      return !lifted(Redaction.VICTIM_WORKERS)
          && !viewer.is(practitioner)
          && atRisk.practitioners().contains(practitioner);
    }
    return part instanceof AdultId adult
        && !lifted(Redaction.OTHER_ADULTS)
        && !knownAdults.contains(adult);
  }

  /** Whoever works in such a place knows of it. */
  private boolean isLedTo(AgencyId agency) {
    return atRisk.agencies().contains(agency) && !ownEmployer.equals(Optional.of(agency));
  }

  /** What belongs to the viewer's own side keeps its words. */
  static final Set<Class<? extends CaseEvent>> WRITTEN_BY_ONES_SIDE =
      ImmutableSet.of(
          PracticeEvent.WorkbookEntryWritten.class,
          PracticeEvent.MonthlySummaryWritten.class,
          PracticeEvent.GroupSupervisionHeld.class);
}
