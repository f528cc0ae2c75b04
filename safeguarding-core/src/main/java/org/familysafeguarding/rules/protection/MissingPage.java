// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.missing.AbsenceKind;
import org.familysafeguarding.missing.CourseOfAbsence;
import org.familysafeguarding.missing.Interviewer;
import org.familysafeguarding.missing.ReturnInterviewStep;
import org.familysafeguarding.missing.TakenInterviewStep;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.rules.TimedDuty;

/** What guidance asks when a missing child has come back, after every time. */
final class MissingPage {

  private MissingPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.MISSING, interviewOffered(), interviewHeld(), interviewerIndependent());
  }

  private static Rule interviewOffered() {
    return onReturn(
        RuleCard.of("missing.return-interview-offered")
            .titled(
                "A child who was missing is offered a return interview within 72 hours",
                Stage.MISSING,
                ProtectionSources.missingChildren("return home interviews"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "As entries hold days, 72 hours end with the third day after the return. An"
                    + " interview held or declined was offered. It is asked of children who were"
                    + " missing; of those who were away nothing was verified."),
        (absence, returned, matter) ->
            matter
                .within(ProtectionSlots.RETURN_INTERVIEW, returned)
                .doneBy(absence.steps().stream().map(TakenInterviewStep::taken).findFirst())
                .ceasingWithTheCase(matter.file(), absence.absence().child())
                .judge());
  }

  private static Rule interviewHeld() {
    return onReturn(
        RuleCard.of("missing.return-interview-held")
            .titled(
                "A child who was missing has a return interview within 72 hours",
                Stage.MISSING,
                ProtectionSources.missingChildren("return home interviews"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "As entries hold days, 72 hours end with the third day after the return. A child"
                    + " who declines ends the duty."),
        MissingPage::held);
  }

  private static Finding held(CourseOfAbsence absence, Occurrence returned, Matter matter) {
    TimedDuty duty =
        matter
            .within(ProtectionSlots.RETURN_INTERVIEW, returned)
            .doneBy(absence.first(ReturnInterviewStep.HELD).map(TakenInterviewStep::taken));
    Optional<LocalDate> declined =
        absence.first(ReturnInterviewStep.DECLINED).map(each -> each.taken().on());
    return (declined.isPresent()
            ? duty.ceasedOn(declined)
            : duty.ceasingWithTheCase(matter.file(), absence.absence().child()))
        .judge();
  }

  private static Rule interviewerIndependent() {
    return Rule.forEachThatApplies(
        RuleCard.of("missing.return-interviewer-independent")
            .titled(
                "A return interview is held by somebody independent of the child's carers",
                Stage.MISSING,
                ProtectionSources.missingChildren("return home interviews"),
                DutyHolder.CASE_HOLDER)
            .asking(),
        file -> file.absences().all(),
        MissingPage::subject,
        (absence, matter) ->
            absence.first(ReturnInterviewStep.HELD).map(held -> judge(held, matter)));
  }

  private static Finding judge(TakenInterviewStep held, Matter matter) {
    return held.interviewer()
        .map(
            by ->
                matter.keptIf(
                    by == Interviewer.INDEPENDENT_OF_CARERS,
                    "independent",
                    "not-independent",
                    held.taken()))
        .orElseGet(() -> matter.cannotTell("interviewer-unknown", held.taken()));
  }

  private static Subject subject(CourseOfAbsence absence) {
    return Subject.of(
        Subject.Kind.MISSING_EPISODE, absence.absence().id(), absence.absence().child());
  }

  /** How the return of a missing child is judged. */
  private interface OnReturn {
    Finding judge(CourseOfAbsence absence, Occurrence returned, Matter matter);
  }

  private static Rule onReturn(RuleCard card, OnReturn duty) {
    return Rule.forEachThatApplies(
        card,
        file -> file.absences().all(),
        MissingPage::subject,
        (absence, matter) ->
            absence
                .returned()
                .map(
                    returned ->
                        absence.absence().kind() == AbsenceKind.MISSING
                            ? duty.judge(absence, returned, matter)
                            : matter.notAsked("away", returned)));
  }
}
