// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.practice;

import static org.familysafeguarding.practice.FamilySafeguardingRulebook.describedIn;
import static org.familysafeguarding.practice.FamilySafeguardingRulebook.inferredFrom;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.familysafeguarding.agency.Practitioner;
import org.familysafeguarding.agency.Team;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.rules.DutyHolder;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.Matter;
import org.familysafeguarding.rules.Rule;
import org.familysafeguarding.rules.RuleCard;
import org.familysafeguarding.rules.RulebookPage;
import org.familysafeguarding.rules.Stage;
import org.familysafeguarding.workbook.Significance;
import org.familysafeguarding.workbook.WrittenEntry;

/** What the model asks of the shared workbook. */
final class WorkbookPage {

  private static final int HUNDRED = 100;

  private WorkbookPage() {}

  static RulebookPage page() {
    return RulebookPage.of(
        Stage.WORKBOOK,
        writtenByTeam(),
        writtenInOwnChapter(),
        SummaryRules.everyMonth(),
        SummaryRules.byInterval(),
        ChildHeard.everyMonth(),
        significantNotExhaustive());
  }

  private static Rule writtenByTeam() {
    return Rule.forEach(
        RuleCard.of("workbook.written-by-team")
            .titled(
                "Whoever writes in the workbook is a member of the team on that day",
                Stage.WORKBOOK,
                describedIn(Descriptions.SOFTWARE_MAKER, "chapters"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .taking(
                "Core and shared members alike, of the team assigned on or last before the day.")
            .refusing(),
        Writing.TOPIC,
        (writing, matter) -> {
          Optional<Team> team = matter.file().team().teamOn(writing.written().on());
          return team.isEmpty()
              ? matter.cannotTell("no-team", writing.written())
              : matter.keptIf(
                  isMember(writing, team.get()), "member", "no-member", writing.written());
        });
  }

  private static boolean isMember(Writing writing, Team team) {
    return team.members().stream()
        .anyMatch(member -> member.practitioner().equals(writing.author()));
  }

  private static Rule writtenInOwnChapter() {
    return Rule.forEach(
        RuleCard.of("workbook.written-in-own-chapter")
            .titled(
                "Practitioners write in the chapter of their own discipline",
                Stage.WORKBOOK,
                inferredFrom(Descriptions.SOFTWARE_MAKER, "chapters"),
                DutyHolder.ALLOCATED_PRACTITIONER)
            .asking(),
        Writing.TOPIC,
        (writing, matter) -> {
          Optional<Practitioner> author = matter.file().team().practitioner(writing.author());
          return author.isEmpty()
              ? matter.cannotTell("author-unknown", writing.written())
              : matter.keptIf(
                  author.get().discipline() == writing.chapter(),
                  "own-chapter",
                  "others-chapter",
                  writing.written());
        });
  }

  private static Rule significantNotExhaustive() {
    return Rule.forEachThatApplies(
        RuleCard.of("workbook.significant-not-exhaustive")
            .titled(
                "The workbook holds what is significant, not every contact",
                Stage.WORKBOOK,
                Descriptions.unverifiedIn(Descriptions.SOFTWARE_MAKER, "recording"),
                DutyHolder.TEAM_MANAGER)
            .taking("Looked at month by month, where there are more entries than the council set."),
        List::of,
        Subjects::family,
        WorkbookPage::notExhaustive);
  }

  private static Optional<Finding> notExhaustive(CaseFile file, Matter matter) {
    ImmutableListMultimap<YearMonth, WrittenEntry> months =
        file.workbook().entries().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    each -> YearMonth.from(each.written().on()), each -> each));
    List<YearMonth> full =
        months.keySet().stream()
            .filter(month -> isFull(months.get(month), month.atDay(1), matter))
            .toList();
    List<YearMonth> exhaustive =
        full.stream()
            .filter(month -> isExhaustive(months.get(month), month.atDay(1), matter))
            .toList();
    return full.stream()
        .findFirst()
        .map(month -> months.get(month).get(0).written())
        .map(
            evidence ->
                exhaustive.isEmpty()
                    ? matter.kept("significant", evidence)
                    : matter.broken("exhaustive", evidence, Months.named(exhaustive)));
  }

  private static boolean isFull(Collection<WrittenEntry> month, LocalDate begins, Matter matter) {
    return month.size() > matter.number(PracticeSlots.ENTRIES_IN_A_MONTH, begins);
  }

  private static boolean isExhaustive(
      Collection<WrittenEntry> month, LocalDate begins, Matter matter) {
    long significant =
        month.stream()
            .filter(each -> each.entry().significance() == Significance.SIGNIFICANT)
            .count();
    return HUNDRED * significant
        < (long) matter.number(PracticeSlots.SIGNIFICANT_PERCENT, begins) * month.size();
  }
}
