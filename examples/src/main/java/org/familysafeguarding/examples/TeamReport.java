// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.errorprone.annotations.FormatMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.SpecialistFunction;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.caseload.AtRisk;
import org.familysafeguarding.caseload.FamilyWithout;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.WorkItem;
import org.familysafeguarding.caseload.WorkWeek;
import org.familysafeguarding.establishment.Coverage;
import org.familysafeguarding.establishment.CoverageGap;
import org.familysafeguarding.establishment.EstablishedTeam;
import org.familysafeguarding.establishment.Member;

/**
 * A council's teams as their managers read them: what is covered, what is missing and whom that
 * touches, who has how much, and what is coming.
 *
 * <p>Practitioners are named, families only by the ids of their files.
 */
final class TeamReport {

  private final CouncilDay council;
  private final Page page;

  private TeamReport(CouncilDay council, Ink ink) {
    this.council = council;
    this.page = new Page(ink);
  }

  static String of(CouncilDay council, List<Takers> takers, Ink ink) {
    TeamReport report = new TeamReport(council, ink);
    report.title();
    council.establishment().teamsOn(council.today()).forEach(report::team);
    report.vacancies();
    report.agreements();
    report.familiesWithout();
    new CaseloadReport(council, report.page).print();
    report.withoutHolder();
    report.weeksAhead();
    takers.forEach(new TakersReport(council, report.page)::print);
    return report.page.toString();
  }

  private void title() {
    String name = council.establishment().council().name();
    page.line(page.ink().heading(name + ", its teams on " + DayText.withWeekday(council.today())));
    page.line(counted(council.caseloads().families(), "family", "families") + " open");
  }

  private void team(EstablishedTeam team) {
    page.heading(team.name().toUpperCase(Locale.ROOT) + " (" + team.id() + ")");
    List<Member> members = council.establishment().membersOf(team.id(), council.today());
    row("%-34s %s", "in the team", members.stream().map(this::member).collect(joining(", ")));
    for (Coverage each : council.establishment().coverageOf(team.id(), council.today())) {
      coverage(each);
    }
  }

  private String member(Member member) {
    boolean away =
        council.establishment().leaveOf(member.practitioner(), council.today()).isPresent();
    return member.practitioner() + (away ? " (away)" : "");
  }

  private void coverage(Coverage coverage) {
    if (coverage instanceof Coverage.Covered covered) {
      row("%-34s %s", covered.function(), names(covered.by()));
    } else if (coverage instanceof Coverage.Uncovered uncovered) {
      String since = "nobody since " + DayText.withWeekday(uncovered.since());
      row("%-34s %s", uncovered.function(), page.ink().alarm(since));
      page.detail("because " + reasons(uncovered));
    }
  }

  private static String reasons(Coverage.Uncovered uncovered) {
    return uncovered.because().stream().map(CoverageGap::toString).collect(joining(" and "));
  }

  private String names(List<PractitionerId> practitioners) {
    return practitioners.stream().map(council::named).collect(joining(", "));
  }

  private void vacancies() {
    listed(
        "VACANT POSTS",
        council.establishment().vacanciesOn(council.today()).stream()
            .map(each -> each + ", " + words(each.post().discipline()))
            .toList());
  }

  private void agreements() {
    listed(
        "AGREEMENTS THAT ARE NOT IN FORCE",
        council.establishment().agreementGapsOn(council.today()).stream()
            .map(Object::toString)
            .toList());
  }

  private void listed(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.heading(title);
    }
    lines.forEach(line -> page.line("  " + page.ink().warning(line)));
  }

  private void familiesWithout() {
    Map<SpecialistFunction, List<FamilyWithout>> byFunction =
        council.without().stream()
            .collect(groupingBy(each -> each.function().function(), LinkedHashMap::new, toList()));
    byFunction.forEach(this::familiesWithout);
  }

  private void familiesWithout(SpecialistFunction function, List<FamilyWithout> families) {
    page.heading(
        "NEEDED, AND NOBODY DOES IT: "
            + function.toString().toUpperCase(Locale.ROOT)
            + " ("
            + counted(families.size(), "family", "families")
            + ")");
    for (FamilyWithout each : families) {
      String since = "nobody since " + DayText.withWeekday(each.function().since());
      page.line("  " + each.file() + "  " + page.ink().alarm(since));
      page.detail(each.atRisk().stream().map(AtRisk::inWords).collect(joining("; ")));
    }
  }

  private void withoutHolder() {
    String files =
        council.caseloads().withoutHolderAtWork().stream()
            .map(Object::toString)
            .collect(joining(", "));
    if (!files.isEmpty()) {
      page.heading("NOBODY AT WORK HOLDS THE CASE OF");
      page.detail(files);
    }
  }

  private void weeksAhead() {
    page.heading("DUE IN THE WEEKS AHEAD");
    StringBuilder head = new StringBuilder("  " + " ".repeat(24));
    for (int week = 0; week < CouncilDay.WEEKS; week++) {
      String monday =
          DayText.withWeekday(
              council
                  .today()
                  .minusDays(council.today().getDayOfWeek().getValue() - 1L)
                  .plusWeeks(week));
      head.append(String.format(Locale.ROOT, " %9s", monday.substring(4, monday.length() - 5)));
    }
    page.line(head.toString());
    council.people().forEach(this::weeks);
  }

  private void weeks(PractitionerId practitioner) {
    List<WorkWeek> weeks = council.workload().weeksOf(practitioner, CouncilDay.WEEKS);
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "  %-24s", council.named(practitioner)));
    for (WorkWeek each : weeks) {
      String count = String.format(Locale.ROOT, "%8d", each.items().size());
      line.append(each.overloaded() ? " " + page.ink().alarm(count + "!") : " " + count + " ");
    }
    page.line(line.toString().stripTrailing());
    long away =
        weeks.stream().flatMap(each -> each.items().stream()).filter(TeamReport::isAway).count();
    if (away > 0) {
      page.detail(away + " of them on days of leave");
    }
  }

  private static boolean isAway(WorkItem item) {
    return item.clashes().contains(WorkItem.Clash.ON_LEAVE);
  }

  static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  @FormatMethod
  private void row(String format, Object... cells) {
    page.line(("  " + String.format(Locale.ROOT, format, cells)).stripTrailing());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
