// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.rules.Subject;

/** Takes what is to be done from a review of the case by rulebooks. */
record ReviewingJudge(
    List<Rulebook> rulebooks, Supplier<LocalDate> clock, Function<LocalDate, Situation> situation)
    implements WorkJudge {

  private static final RuleId CAN_BE_JUDGED = new RuleId("case-file.can-be-judged");

  @Override
  public LocalDate today() {
    return clock.get();
  }

  @Override
  public List<WorkItem> workOf(CaseHistory history, LocalDate on) {
    CaseReview review;
    try {
      review = CaseReview.of(history.fold(), situation.apply(on), rulebooks);
    } catch (ImpossibleHistoryException impossible) {
      return List.of(toBePutRight(history.id(), on));
    }
    Optional<TeamId> team = review.file().team().teamOn(on).map(Team::id);
    return review.obligations().stream().map(each -> item(history.id(), each, team)).toList();
  }

  private static WorkItem item(CaseFileId file, Obligation obligation, Optional<TeamId> team) {
    Finding finding = obligation.finding();
    return new WorkItem(
        file,
        finding.card().id(),
        finding.subject(),
        obligation.dueBy(),
        new Responsible(obligation.dutyHolder(), obligation.practitioner(), team));
  }

  private static WorkItem toBePutRight(CaseFileId file, LocalDate on) {
    return new WorkItem(
        file,
        CAN_BE_JUDGED,
        new Subject(Subject.Kind.FAMILY, file.value(), ImmutableSet.of()),
        on,
        new Responsible(DutyHolder.CASE_HOLDER, Optional.empty(), Optional.empty()));
  }
}
