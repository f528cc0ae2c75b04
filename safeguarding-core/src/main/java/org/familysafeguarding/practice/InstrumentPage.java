// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.calendar.Timescale.calendarDays;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.instrument.CompletedScreening;
import org.familysafeguarding.instrument.GivenResponse;
import org.familysafeguarding.instrument.Score;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.rules.Subject;

/** What is asked of whoever screens: answers that cannot wait, and high-risk abuse. */
final class InstrumentPage {

  private InstrumentPage() {}

  static RulebookPage page() {
    return RulebookPage.of(Stage.INSTRUMENT, harmActedOnSameDay(), highRiskConsidered());
  }

  private static Rule harmActedOnSameDay() {
    return Rule.forEach(
        RuleCard.of("instrument.harm-acted-on-same-day")
            .titled(
                "Somebody who tells of thoughts of harming themselves is answered the same day",
                Stage.INSTRUMENT,
                FamilySafeguardingRulebook.inferredFrom(
                    Descriptions.DEPRESSION_QUESTIONNAIRE,
                    "item 9, on which common practice is to act at once"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .taking(
                "Any answer but none to the ninth item of PHQ-9 counts, whatever the total. The day"
                    + " before is day 0, so that the day of the answer is the last in time."),
        InstrumentPage::tellingOfHarm,
        completed ->
            Subject.of(
                Subject.Kind.INSTRUMENT,
                completed.screening().id(),
                Subjects.childrenAmong(Set.of(completed.screening().about()))),
        InstrumentPage::actedOn);
  }

  private static List<CompletedScreening> tellingOfHarm(CaseFile file) {
    return file.screenings().all().stream()
        .filter(each -> Score.needsResponseSameDay(each.screening()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding actedOn(CompletedScreening completed, Matter matter) {
    Occurrence told = completed.completed();
    return matter
        .within(calendarDays(1), new Occurrence(told.entry(), told.on().minusDays(1)))
        .doneBy(
            matter
                .file()
                .screenings()
                .responseTo(completed.screening().id())
                .map(GivenResponse::given))
        .judge();
  }

  private static Rule highRiskConsidered() {
    return Rule.forEach(
        RuleCard.of("instrument.high-risk-abuse-considered")
            .titled(
                "Where domestic abuse is of high risk, it is decided whether to refer to the"
                    + " multi-agency conference on it",
                Stage.INSTRUMENT,
                FamilySafeguardingRulebook.describedIn(
                    Descriptions.CHECKLIST_GUIDANCE, "threshold"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "A count of yes is one way to high risk; a practitioner's own judgement, escalation"
                    + " and repetition are others, and need no checklist. A decision not to refer"
                    + " counts, with its reason."),
        HighRisk::of,
        HighRisk::subject,
        HighRisk::judge);
  }
}
