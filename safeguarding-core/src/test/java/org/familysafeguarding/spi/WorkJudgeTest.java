// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.referral.ReferralDecision;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** What is to be done, as plain values that a store can keep. */
class WorkJudgeTest {

  private static final LocalDate TODAY = day("Wed 13 Mar 2024");
  private static final FamilyCase FAMILY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Sat 6 May 2017"))
          .referred("R1")
          .decided("R1", ReferralDecision.CHILD_AND_FAMILY_ASSESSMENT)
          .allocated("AL1", "SW2", AllocationRole.CASE_HOLDER)
          .assessmentStarted("A1", "C1", "R1");

  private final WorkJudge judge =
      WorkJudge.by(PublishedRulebooks.all(), () -> TODAY, Situation::inEnglandOn);

  @Test
  void everyObligationOfAReviewIsAnItemInItsOrder() {
    CaseReview review =
        CaseReview.of(FAMILY.fold(), Situation.inEnglandOn(TODAY), PublishedRulebooks.all());

    List<WorkItem> work = judge.workOf(FAMILY.history(), judge.today());

    assertThat(work).isNotEmpty();
    assertThat(work.stream().map(WorkItem::rule))
        .containsExactlyElementsOf(
            review.obligations().stream().map(each -> each.finding().card().id()).toList());
    assertThat(work.stream().map(WorkItem::dueBy))
        .containsExactlyElementsOf(review.obligations().stream().map(Obligation::dueBy).toList());
    assertThat(work.stream().filter(item -> item.isOverdueOn(TODAY)).map(WorkItem::rule))
        .containsExactlyElementsOf(
            review.obligations().stream()
                .filter(Obligation::isOverdue)
                .map(each -> each.finding().card().id())
                .toList());
  }

  @Test
  void anItemSaysWhoseWorkItIs() {
    WorkItem assessment =
        judge.workOf(FAMILY.history(), TODAY).stream()
            .filter(item -> item.rule().equals(new RuleId("assessment.concluded-in-time")))
            .findFirst()
            .orElseThrow();

    assertThat(assessment.responsible())
        .isEqualTo(
            new Responsible(
                DutyHolder.ASSESSMENT_LEAD,
                Optional.of(new PractitionerId("SW1")),
                Optional.of(new TeamId("FS1"))));
    assertThat(assessment)
        .hasToString(
            "assessment.concluded-in-time for assessment A1 (C1) in CF-1, due by 2024-05-09");
  }

  @Test
  void beforeTheCaseBeganNothingWasToBeDone() {
    assertThat(judge.workOf(FAMILY.history(), day("Fri 1 Mar 2024"))).isEmpty();
  }

  @Test
  void aHistoryThatCannotBeFoldedIsToBePutRightAtOnce() {
    CaseHistory impossible =
        CaseHistory.of(
            FAMILY.history().id(),
            FAMILY
                .history()
                .entries()
                .subList(FAMILY.history().entries().size() - 2, FAMILY.history().entries().size()));

    assertThat(judge.workOf(impossible, TODAY))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.rule()).isEqualTo(new RuleId("case-file.can-be-judged"));
              assertThat(item.dueBy()).isEqualTo(TODAY);
              assertThat(item.file()).isEqualTo(impossible.id());
            });
  }

  @Test
  void aStoreOpenedByItsAddressAsksTheJudge() {
    try (CaseFileStore store = CaseFileStores.open("memory:", judge)) {
      store.append(FAMILY.history().id(), 0, FAMILY.history().entries());

      assertThat(((WorklistStore) store).work(WorkQuery.everything()))
          .isEqualTo(judge.workOf(FAMILY.history(), TODAY));
    }
  }
}
