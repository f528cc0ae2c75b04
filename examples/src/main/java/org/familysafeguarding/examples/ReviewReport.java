// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Agency;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.rules.Because;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Obligation;
import org.familysafeguarding.rules.Outcome;

/**
 * A review as a worker and their manager read it: first who, then what is due, then what went
 * wrong, and last, briefly, what is as it should be.
 *
 * <p>It names the people, because those who read it work with them; it never prints an address or
 * what a practitioner wrote.
 */
final class ReviewReport {

  /** How much is said of what is as it should be. */
  enum Kept {
    COUNTED,
    LISTED
  }

  private final CaseReview review;
  private final Page page;

  private ReviewReport(CaseReview review, Ink ink) {
    this.review = review;
    this.page = new Page(ink);
  }

  static String of(CaseReview review, Kept kept, Ink ink) {
    ReviewReport report = new ReviewReport(review, ink);
    report.title();
    new PeopleReport(review, report.page).print();
    report.inShort();
    report.dueNext();
    report.inFull("NOT AS IT SHOULD BE", Outcome.BREACHED);
    report.inFull("DONE LATE", Outcome.MET_LATE);
    report.inFull("CANNOT BE JUDGED", Outcome.UNDETERMINED);
    report.asItShouldBe(kept);
    return report.page.toString();
  }

  private void title() {
    CaseFile file = review.file();
    String family = file.family().name().map(FamilyName::value).orElse("(name not recorded)");
    String council = file.council().map(Agency::name).orElse("council not recorded");
    String title = "Case " + file.id() + ", the " + family + " family, " + council;
    page.line(page.ink().heading(title));
    page.line("As it stood on " + DayText.withWeekday(review.situation().today()));
    LocalPolicy policy = review.situation().policy();
    if (!policy.settings().isEmpty()) {
      page.line("By the policy of " + policy.name());
    }
  }

  private void inShort() {
    page.heading("IN SHORT");
    Map<Outcome, String> counted = new LinkedHashMap<>();
    counted.put(Outcome.OVERDUE, "overdue");
    counted.put(Outcome.BREACHED, "not as it should be");
    counted.put(Outcome.MET_LATE, "done late");
    counted.put(Outcome.UNDETERMINED, "cannot be judged");
    counted.put(Outcome.OPEN, "to be done");
    counted.put(Outcome.MET, "as it should be");
    String counts =
        counted.entrySet().stream()
            .flatMap(each -> count(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    page.line("  " + (counts.isEmpty() ? "no rule asks anything of this case" : counts));
  }

  private Stream<String> count(Outcome outcome, String words) {
    int found = review.findings().that(outcome).size();
    return found == 0 ? Stream.empty() : Stream.of(found + " " + words);
  }

  private void dueNext() {
    page.heading("WHAT IS DUE NEXT");
    List<Obligation> obligations = review.obligations();
    if (obligations.isEmpty()) {
      page.line("  nothing with a date");
    }
    List<Finding> inOrder = obligations.stream().map(Obligation::finding).toList();
    for (FindingGroup group : FindingGroup.of(inOrder)) {
      obligations.stream()
          .filter(each -> each.finding().equals(group.first()))
          .findFirst()
          .ifPresent(obligation -> due(obligation, group));
    }
  }

  private void due(Obligation obligation, FindingGroup group) {
    String day = DayText.withWeekday(obligation.dueBy());
    String when =
        obligation.isOverdue()
            ? page.ink().alarm("overdue since " + day)
            : page.ink().warning("by " + day);
    page.line("  " + when + ", " + who(obligation));
    page.detail(titled(group));
    reasons(group);
  }

  private String who(Obligation obligation) {
    Optional<String> name =
        obligation
            .practitioner()
            .flatMap(review.file().team()::practitioner)
            .map(practitioner -> practitioner.name().full());
    return name.map(full -> full + ", ").orElse("") + obligation.dutyHolder();
  }

  private void inFull(String title, Outcome outcome) {
    List<FindingGroup> groups = FindingGroup.of(review.findings().that(outcome));
    if (!groups.isEmpty()) {
      page.heading(title);
    }
    for (FindingGroup group : groups) {
      page.line("  " + page.ink().warning(titled(group)));
      reasons(group);
    }
  }

  private void reasons(FindingGroup group) {
    page.detail("because " + group.first().because().inWords());
    page.detail(group.first().card().authority() + " [" + group.first().card().id() + "]");
  }

  private void asItShouldBe(Kept kept) {
    List<Finding> met = review.findings().that(Outcome.MET);
    if (met.isEmpty()) {
      return;
    }
    page.heading("AS IT SHOULD BE");
    if (kept == Kept.COUNTED) {
      page.line("  " + page.ink().calm(met.size() + " findings; --all lists them"));
    } else {
      list(FindingGroup.of(met));
    }
  }

  private void list(List<FindingGroup> groups) {
    Map<String, List<FindingGroup>> byRule =
        groups.stream()
            .collect(Collectors.groupingBy(this::titled, LinkedHashMap::new, Collectors.toList()));
    byRule.forEach(
        (title, turns) -> {
          page.line("  " + page.ink().calm(title));
          page.detail(
              turns.stream().map(each -> briefly(each.first())).collect(Collectors.joining("; ")));
        });
  }

  private String titled(FindingGroup group) {
    return group.first().card().title() + about(group);
  }

  /** When it was done and by when it was due; or the plain reason, where there is no clock. */
  private static String briefly(Finding finding) {
    if (finding.because() instanceof Because.Clock clock && clock.stoppedBy().isPresent()) {
      return "done "
          + DayText.withWeekday(clock.stoppedBy().get().on())
          + ", due by "
          + DayText.withWeekday(clock.deadline().lastDay());
    }
    return finding.because().inWords();
  }

  private String about(FindingGroup group) {
    String names = group.children().stream().map(this::givenName).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (" + names + ")";
  }

  private String givenName(ChildId child) {
    return review
        .file()
        .family()
        .nameOf(child)
        .map(PersonName::given)
        .orElse("child " + child.value());
  }
}
