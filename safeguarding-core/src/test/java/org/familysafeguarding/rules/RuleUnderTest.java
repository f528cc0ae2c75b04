// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.time.LocalDate;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.testkit.FamilyCase;

/** One rule as the rulebooks have it, with the numbers of its page, judged as a whole case is. */
public final class RuleUnderTest {

  private final RuleId id;
  private final LocalPolicy policy;

  private RuleUnderTest(RuleId id, LocalPolicy policy) {
    this.id = id;
    this.policy = policy;
  }

  /** The rule of that id; there must be one in the edition in force. */
  public static RuleUnderTest of(String id) {
    RuleId rule = new RuleId(id);
    if (PublishedRulebooks.all().stream().noneMatch(book -> has(rule, book))) {
      throw new IllegalArgumentException("No rule is called " + id);
    }
    return new RuleUnderTest(rule, LocalPolicy.ofDefaults());
  }

  private static boolean has(RuleId rule, Rulebook book) {
    RulebookEdition inForce = book.editions().get(book.editions().size() - 1);
    return inForce.rules().stream().anyMatch(each -> each.card().id().equals(rule));
  }

  /** The same rule in a council that has set something itself. */
  public RuleUnderTest under(LocalPolicy local) {
    return new RuleUnderTest(id, local);
  }

  /** What the edition in force when it began finds in a case on that day. */
  public Findings judge(FamilyCase told, LocalDate today) {
    Situation now = new Situation(today, WorkingDayCalendar.englandAndWales(), policy);
    List<Finding> found =
        CaseReview.of(told.fold(), now, PublishedRulebooks.all()).findings().of(id);
    return Findings.of(found);
  }
}
