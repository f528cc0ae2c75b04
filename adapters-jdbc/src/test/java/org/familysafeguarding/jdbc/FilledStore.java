// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.familysafeguarding.testkit.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.Responsible;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.testkit.FamilyCase;

/** A store with something in each of its tables: a history, a file of one entry, an erased one. */
final class FilledStore {

  static final CaseFileId ERASED = new CaseFileId("CF-9");
  static final PractitionerId WHO = new PractitionerId("SW1");
  static final Instant WHEN = Instant.parse("2024-04-03T09:00:00.000001Z");
  static final KeepingDecision DECISION =
      new KeepingDecision(WHO, new Narrative("An inquiry asked for it"), WHEN);

  static final CaseHistory HISTORY =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withUsualTeam()
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .childInNeedPlan("P1", "C1")
          .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED)
          .allocationEnded("AL1")
          .history();

  private FilledStore() {}

  static JdbcCaseFileStore in(EmptyDatabase database) {
    JdbcCaseFileStore store =
        JdbcCaseFileStore.over(
            database.withTables().dataSource(), database.settings(), new OneThing());
    store.append(HISTORY.id(), 0, HISTORY.entries().subList(0, 3));
    store.append(HISTORY.id(), 3, HISTORY.entries().subList(3, HISTORY.entries().size()));
    store.append(new CaseFileId("CF-2"), 0, List.of(Writing.entry("E1", "One.")));
    store.append(ERASED, 0, List.of(Writing.entry("E1", "One.")));
    store.erase(ERASED, 1, DECISION);
    store.hold(HISTORY.id(), new HoldId("H1"), DECISION);
    store.history(new Access(HISTORY.id(), WHO, new Narrative("Duty"), WHEN));
    return store;
  }

  /** A judge who asks for one thing in CF-1. */
  private static final class OneThing implements WorkJudge {
    @Override
    public LocalDate today() {
      return day("Wed 3 Apr 2024");
    }

    @Override
    public List<WorkItem> workOf(CaseHistory history, LocalDate on) {
      return history.id().equals(HISTORY.id())
          ? List.of(
              new WorkItem(
                  history.id(),
                  new RuleId("plan.reviewed"),
                  new Subject(Subject.Kind.PLAN, "P1", Set.of(new ChildId("C1"))),
                  on,
                  new Responsible(
                      DutyHolder.CASE_HOLDER, Optional.of(WHO), Optional.of(new TeamId("FS1")))))
          : List.of();
    }
  }
}
