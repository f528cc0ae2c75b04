// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.spi.Responsible;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.testkit.FamilyCase;

/**
 * Many small invented cases, shared out between practitioners and teams.
 *
 * <p>To judge a hundred thousand cases by every published rule takes minutes and is not what is
 * measured. So what is to be done is said by a judge of this class, two things for each child, by
 * the file's number; the store writes the rows for it as it would for any judge.
 */
final class ManyCases implements WorkJudge {

  static final int PRACTITIONERS = 1_000;
  static final int TEAMS = 100;
  static final LocalDate TODAY = day("Fri 12 Jul 2024");

  private static final LocalDate BORN = day("Wed 6 May 2020");
  private static final int DAYS = 90;

  /** The case of that number: three children and two adults, and who works with them. */
  static CaseHistory numbered(int number) {
    return FamilyCase.opened(String.format("CF-%06d", number), day("Mon 4 Mar 2024"))
        .withChildBorn("C1", BORN)
        .withChildBorn("C2", BORN.plusMonths(20))
        .withChildBorn("C3", BORN.plusMonths(40))
        .withAdult("A1")
        .withAdult("A2")
        .history();
  }

  static PractitionerId practitioner(int number) {
    return new PractitionerId("SW" + number % PRACTITIONERS);
  }

  static TeamId team(int number) {
    return new TeamId("T" + number % TEAMS);
  }

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public List<WorkItem> workOf(CaseHistory history, LocalDate on) {
    List<WorkItem> items = new ArrayList<>();
    for (Entry entry : history.entries()) {
      if (entry.event() instanceof FamilyEvent.ChildJoined joined) {
        items.add(item(history.id(), joined.child().id(), "measured.visit", on));
        items.add(item(history.id(), joined.child().id(), "measured.review", on));
      }
    }
    return items;
  }

  private static WorkItem item(CaseFileId file, ChildId child, String rule, LocalDate on) {
    int number = Integer.parseInt(file.value().substring("CF-".length()));
    int spread = Math.floorMod(31 * number + 7 * child.hashCode() + rule.hashCode(), DAYS);
    return new WorkItem(
        file,
        new RuleId(rule),
        new Subject(Subject.Kind.CHILD, child.value(), Set.of(child)),
        on.minusDays(DAYS / 3).plusDays(spread),
        new Responsible(
            DutyHolder.CASE_HOLDER, Optional.of(practitioner(number)), Optional.of(team(number))));
  }
}
