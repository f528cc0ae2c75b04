// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Situation;

/**
 * One case as a social-work lead wrote it: what happened, the day of judging, and what is found.
 *
 * <p>Of the rules it names it expects these findings and no others; of other rules it says nothing.
 */
public record ReadableCase(
    CasePlace place,
    String name,
    List<String> rules,
    Background background,
    List<Expectation> then) {

  /** All parts are needed; a case that expects no finding has none. */
  public ReadableCase {
    requireNonNull(place, "place");
    requireNonNull(name, "name");
    rules = List.copyOf(rules);
    requireNonNull(background, "background");
    then = List.copyOf(then);
  }

  /** What the rules find, counting by this calendar. */
  public JudgedCase judge(WorkingDayCalendar calendar) {
    Situation now = new Situation(background.on(), calendar, background.policy());
    ImmutableSet<RuleId> named =
        rules.stream().map(RuleId::new).collect(ImmutableSet.toImmutableSet());
    List<Rulebook> books = background.books().stream().map(each -> each.keeping(named)).toList();
    return new JudgedCase(
        this, CaseReview.of(background.told().fold(), now, books).findings().all());
  }

  @Override
  public String toString() {
    return "case \"" + name + "\" (" + place + ")";
  }
}
