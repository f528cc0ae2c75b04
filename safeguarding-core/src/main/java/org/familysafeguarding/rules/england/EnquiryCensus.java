// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules.england;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.calendar.DateSpan;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.Openness;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.enquiry.HeldDiscussion;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.Stage;

/** What the census asks of enquiries. */
final class EnquiryCensus {

  private EnquiryCensus() {}

  static Rule beginsWithDiscussion() {
    return Rule.forEach(
        RuleCard.of("enquiry.begins-with-discussion")
            .titled(
                "An enquiry begins on the day of the strategy discussion that decided on it",
                Stage.ENQUIRY,
                Sources.censusGuide("start of a section 47 enquiry"),
                DutyHolder.CASE_HOLDER),
        Topics.ENQUIRIES,
        (course, matter) ->
            course
                .discussion()
                .map(held -> begins(held, course.started(), matter))
                .orElseGet(() -> matter.cannotTell("no-discussion", course.started())));
  }

  private static Finding begins(HeldDiscussion held, Occurrence started, Matter matter) {
    if (held.discussion().decision() != StrategyDecision.SECTION_47_ENQUIRY) {
      return matter.broken("decided-otherwise", started);
    }
    return matter.keptIf(held.held().on().equals(started.on()), "same-day", "another-day", started);
  }

  static Rule notBeforeReferral() {
    return Rule.forEach(
        RuleCard.of("enquiry.not-before-referral")
            .titled(
                "An enquiry about a child does not begin before their referral",
                Stage.ENQUIRY,
                Sources.census("2889"),
                DutyHolder.CASE_HOLDER),
        EnquiredChild.TOPIC,
        (enquired, matter) -> ReferralOrder.judge(enquired.child(), enquired.started(), matter));
  }

  static Rule oneAtATime() {
    return Rule.forEach(
        RuleCard.of("enquiry.one-at-a-time")
            .titled(
                "No enquiry about a child begins while another is unanswered",
                Stage.ENQUIRY,
                Sources.census("8839"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "An enquiry is answered by its conference or by the decision that none is needed,"
                    + " unless it was decided by then that one is needed after all, and left behind"
                    + " where the case was closed. Another may begin on that day. Rule 8890 asks"
                    + " the same of dates."),
        EnquiredChild.TOPIC,
        EnquiryCensus::alone);
  }

  private static Finding alone(EnquiredChild enquired, Matter matter) {
    List<String> others =
        EnquiredChild.all(matter.file()).stream()
            .takeWhile(each -> !each.equals(enquired))
            .filter(each -> each.child().equals(enquired.child()))
            .filter(each -> each.isUnansweredOn(enquired.started().on(), matter.file()))
            .filter(each -> isInEpisodeOf(enquired, each, matter.file()))
            .map(each -> each.course().enquiry().id().value())
            .toList();
    return others.isEmpty()
        ? matter.kept("alone", enquired.started())
        : matter.broken("another-unanswered", enquired.started(), others);
  }

  private static boolean isInEpisodeOf(
      EnquiredChild enquired, EnquiredChild earlier, CaseFile file) {
    return UnbrokenWork.lasts(
        earlier.child(), earlier.started().on(), enquired.started().on(), file);
  }

  static Rule answeredInTime(Timescale limit) {
    return Rule.forEach(
        RuleCard.of("enquiry.answered-in-time")
            .titled(
                "Within " + limit + " an enquiry has its conference, or a decision for none",
                Stage.ENQUIRY,
                Sources.census("8675Q"),
                DutyHolder.TEAM_MANAGER)
            .within(limit)
            .taking(
                "The census looks on 31 March; here the clock of each enquiry runs from its own"
                    + " start, the day of which is day 0. A decision for none that was overtaken by"
                    + " one for a conference answers nothing."),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            matter
                .within(limit, enquired.started())
                .doneBy(enquired.answer(matter.file()))
                .ceasingWithTheCase(matter.file(), enquired.child())
                .judge());
  }

  /** Looked at when the enquiry has been concluded for the child. */
  static Rule assessmentOnFile() {
    return Rule.forEachThatApplies(
        RuleCard.of("enquiry.assessment-on-file")
            .titled(
                "A child about whom an enquiry was made has an assessment",
                Stage.ENQUIRY,
                Sources.census("2991Q"),
                DutyHolder.CASE_HOLDER)
            .taking(
                "Any assessment that began by today, unless the case was closed between it and the"
                    + " enquiry: the census asks for one in the same episode."),
        EnquiredChild.TOPIC,
        (enquired, matter) ->
            enquired
                .conclusion()
                .map(
                    end ->
                        matter.keptIf(
                            isAssessed(enquired, matter.file()),
                            "assessed",
                            "not-assessed",
                            end.concluded())));
  }

  private static boolean isAssessed(EnquiredChild enquired, CaseFile file) {
    LocalDate since = lastClosed(enquired, file.openness());
    return Iterables.any(
        file.assessments().of(enquired.child()), course -> !course.started().on().isBefore(since));
  }

  /** The last day by the start of the enquiry on which the child's case was closed, or none. */
  private static LocalDate lastClosed(EnquiredChild enquired, Openness openness) {
    LocalDate last = LocalDate.MIN;
    for (DateSpan span : openness.spansOf(enquired.child())) {
      LocalDate closed = span.endExclusive().orElse(LocalDate.MAX);
      if (!closed.isAfter(enquired.started().on()) && closed.isAfter(last)) {
        last = closed;
      }
    }
    return last;
  }
}
