// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.ClosureReason;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.enquiry.EnquiryOutcome;
import org.familysafeguarding.enquiry.StrategyDecision;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.visit.Seen;
import org.junit.jupiter.api.Test;

/** That nobody closes a case with work open, on whatever day, and that what is true can be told. */
class ClosingDecisionTest {

  private static final LocalDate FRIDAY = day("Fri 1 Mar 2024");
  private static final LocalDate SUNDAY = day("Sun 3 Mar 2024");
  private static final LocalDate MONDAY = day("Mon 4 Mar 2024");
  private static final LocalDate TUESDAY = day("Tue 5 Mar 2024");
  private static final LocalDate WEDNESDAY = day("Wed 6 Mar 2024");
  private static final LocalDate THURSDAY = day("Thu 7 Mar 2024");
  private static final LocalDate TODAY = day("Mon 11 Mar 2024");

  private static final FamilyCase FAMILY =
      FamilyCase.opened(FRIDAY).withUsualTeam().withChildBorn("C1", day("Sat 6 May 2017"));

  private static final CaseEvent CLOSED =
      new CaseRecordEvent.Closed(Set.of(new ChildId("C1")), ClosureReason.NO_LONGER_IN_NEED);

  private static final CaseEvent CLOSED_FOR_NOBODY =
      new CaseRecordEvent.Closed(Set.of(), ClosureReason.NO_LONGER_IN_NEED);

  private static FamilyCase enquiredInto(FamilyCase known) {
    return known
        .on(MONDAY)
        .strategyDiscussion("SD1", StrategyDecision.SECTION_47_ENQUIRY)
        .enquiryStarted("EN1", "SD1");
  }

  private static FamilyCase closing(FamilyCase known, LocalDate day) {
    return known.on(day).recordedLate(TODAY).closed(ClosureReason.NO_LONGER_IN_NEED);
  }

  /** What is said of the closing where what was told after the case was as known is proposed. */
  private static List<Verdict> proposing(FamilyCase told, FamilyCase known) {
    List<Entry> before = known.history().entries();
    List<Entry> proposed =
        told.history().entries().stream().filter(each -> !before.contains(each)).toList();
    return Decision.on(
            proposed, known.fold(), Situation.inEnglandOn(TODAY), PublishedRulebooks.all())
        .objections()
        .stream()
        .filter(each -> each.finding().card().id().value().equals("closure.nothing-left-open"))
        .map(Objection::verdict)
        .toList();
  }

  /** The entry told last, whenever it was recorded: entries are numbered as they are told. */
  private static String lastEntry(FamilyCase told) {
    return "E" + told.history().entries().size();
  }

  @Test
  void noDayOfClosingLeavesOutAnOpenEnquiry() {
    FamilyCase known = enquiredInto(FAMILY);

    assertThat(proposing(closing(known, SUNDAY), known)).containsExactly(Verdict.REFUSE);
    assertThat(proposing(closing(known, FRIDAY), known)).containsExactly(Verdict.REFUSE);
  }

  @Test
  void noDayOfClosingLeavesOutAnOpenPlan() {
    FamilyCase known =
        enquiredInto(FAMILY)
            .enquiryConcluded("EN1", EnquiryOutcome.CONFERENCE_NEEDED)
            .on(THURSDAY)
            .initialConference("CF1", "EN1")
            .protectionPlan("PL1", "C1", "CF1");

    assertThat(proposing(closing(known, SUNDAY), known)).containsExactly(Verdict.REFUSE);
  }

  @Test
  void anEnquiryBegunWhileTheCaseWasClosedKeepsItFromBeingClosedAgain() {
    FamilyCase known = enquiredInto(closing(FAMILY, SUNDAY)).on(THURSDAY).reopened();

    assertThat(proposing(closing(known, TODAY), known)).containsExactly(Verdict.REFUSE);
  }

  @Test
  void anEnquiryLeftOpenByAnEarlierClosingKeepsTheCaseFromBeingClosedAgain() {
    FamilyCase known = closing(enquiredInto(FAMILY), TUESDAY).on(WEDNESDAY).reopened();

    assertThat(proposing(closing(known, TODAY), known)).containsExactly(Verdict.REFUSE);
  }

  @Test
  void anEnquiryThatIsToldLateOfAClosedCaseIsLookedAtAndNotRefused() {
    FamilyCase known = closing(FAMILY, WEDNESDAY);
    FamilyCase told = known.on(MONDAY).recordedLate(TODAY).enquiryStarted("EN1");

    assertThat(proposing(told, known)).containsExactly(Verdict.REVIEW);
  }

  @Test
  void anEnquiryBegunWhileTheCaseIsClosedIsLookedAtAndNotRefused() {
    FamilyCase known = closing(FAMILY, SUNDAY);

    assertThat(proposing(enquiredInto(known), known)).containsExactly(Verdict.REVIEW);
  }

  @Test
  void aConclusionTakenBackAfterTheClosingIsLookedAtAndNotRefused() {
    FamilyCase answered =
        enquiredInto(FAMILY).enquiryConcluded("EN1", EnquiryOutcome.NOT_SUBSTANTIATED);
    FamilyCase known = closing(answered, TUESDAY);

    assertThat(proposing(known.on(TODAY).struckOut(lastEntry(answered)), known))
        .containsExactly(Verdict.REVIEW);
  }

  @Test
  void aCorrectionThatMakesAClosingIsRefused() {
    FamilyCase visited = FAMILY.on(WEDNESDAY).visit("V1", Seen.SEEN_ALONE);
    FamilyCase known = enquiredInto(visited);
    FamilyCase corrected = known.on(WEDNESDAY).corrected(lastEntry(visited), CLOSED);
    FamilyCase withdrawn = corrected.struckOut(lastEntry(corrected));

    assertThat(proposing(corrected, known)).containsExactly(Verdict.REFUSE);
    assertThat(proposing(withdrawn, corrected)).isEmpty();
  }

  @Test
  void aClosingBroughtBackByStrikingOutItsCorrectionIsRefused() {
    FamilyCase closed = closing(FAMILY, WEDNESDAY);
    FamilyCase corrected = closed.on(WEDNESDAY).corrected(lastEntry(closed), CLOSED_FOR_NOBODY);
    FamilyCase known = enquiredInto(corrected);

    assertThat(proposing(known.struckOut(lastEntry(corrected)), known))
        .containsExactly(Verdict.REFUSE);
  }

  @Test
  void aReopeningTakenBackWhileAnEnquiryIsOpenIsRefused() {
    FamilyCase reopened = closing(FAMILY, SUNDAY).on(MONDAY).reopened();
    FamilyCase known = enquiredInto(reopened);

    assertThat(proposing(known.on(TODAY).struckOut(lastEntry(reopened)), known))
        .containsExactly(Verdict.REFUSE);
  }
}
