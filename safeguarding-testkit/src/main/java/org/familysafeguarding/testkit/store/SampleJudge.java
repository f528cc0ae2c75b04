// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.familysafeguarding.testkit.Days.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Subject;
import org.familysafeguarding.spi.Responsible;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;

/**
 * Asks for one thing for each entry of a history, so that what is kept can be counted.
 *
 * <p>The thing is due a day before the next, and falls to two practitioners and two teams by turns;
 * every third falls to nobody by name.
 */
final class SampleJudge implements WorkJudge {

  static final LocalDate MONDAY = day("Mon 11 Mar 2024");
  static final PractitionerId SOCIAL_WORKER = new PractitionerId("SW1");
  static final TeamId TEAM = new TeamId("FS1");

  private static final RuleId RULE = new RuleId("contract.entry-followed-up");

  private volatile LocalDate today = MONDAY;
  private volatile boolean failing;

  void setDay(LocalDate day) {
    today = day;
  }

  void fail(boolean fails) {
    failing = fails;
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public List<WorkItem> workOf(CaseHistory history, LocalDate on) {
    if (failing) {
      throw new IllegalStateException("The judge has no answer");
    }
    return IntStream.range(0, (int) history.version())
        .mapToObj(place -> item(history.id(), place, on))
        .toList();
  }

  private static WorkItem item(CaseFileId file, int place, LocalDate on) {
    Optional<PractitionerId> practitioner =
        place % 3 == 2
            ? Optional.empty()
            : Optional.of(place % 3 == 0 ? SOCIAL_WORKER : new PractitionerId("sw1"));
    Optional<TeamId> team =
        place % 4 == 3 ? Optional.empty() : Optional.of(place % 2 == 0 ? TEAM : new TeamId("FS2"));
    return new WorkItem(
        file,
        RULE,
        new Subject(Subject.Kind.CHILD, "C" + place, Set.of(new ChildId("C" + place))),
        on.plusDays(10L - place / 2),
        new Responsible(DutyHolder.CASE_HOLDER, practitioner, team));
  }
}
