// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.calendar.DayText;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.change.FollowedGoal;
import org.familysafeguarding.change.JudgedCapacity;
import org.familysafeguarding.people.FamilyName;
import org.familysafeguarding.people.PersonId;
import org.familysafeguarding.preparation.ChangeProgress;
import org.familysafeguarding.preparation.Chronology;
import org.familysafeguarding.preparation.ChronologyItem;
import org.familysafeguarding.preparation.Invitation;
import org.familysafeguarding.preparation.ModuleProgress;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.preparation.RiskOverTime;
import org.familysafeguarding.risk.JudgementMade;
import org.familysafeguarding.risk.Strength;
import org.familysafeguarding.risk.Worry;
import org.familysafeguarding.supervision.AgreedStep;
import org.familysafeguarding.view.Footing;
import org.familysafeguarding.view.SeenFinding;

/**
 * A pack as the team reads it round the table: who comes, what happened, what each discipline says,
 * how the risk moved, and what is to be done.
 *
 * <p>Unlike a review it shows what practitioners wrote, as far as its reader may see it: that is
 * what they come together to talk about.
 */
final class SupervisionReport {

  private final PreparationPack pack;
  private final CaseFile file;
  private final Page page;

  private SupervisionReport(PreparationPack pack, Ink ink) {
    this.pack = pack;
    this.file = pack.view().file();
    this.page = new Page(ink);
  }

  static String of(PreparationPack pack, Ink ink) {
    SupervisionReport report = new SupervisionReport(pack, ink);
    report.title();
    if (pack.view().viewer().footing() == Footing.NOT_INVOLVED) {
      report.page.line("They have no part in this case, so there is nothing to show.");
      return report.page.toString();
    }
    report.invitations();
    report.findings("OVERDUE", pack.overdue());
    report.findings("DUE WITHIN A MONTH", pack.dueNext());
    report.steps();
    new EpisodeReport(pack, report.page).print();
    report.risks();
    report.modules();
    report.change();
    pack.chronologies().forEach(report::chronology);
    return report.page.toString();
  }

  private void title() {
    String family = file.family().name().map(FamilyName::value).orElse("(name not shown)");
    page.line(
        page.ink()
            .heading("Group supervision of case " + file.id() + ", the " + family + " family"));
    page.line("Prepared on " + DayText.withWeekday(pack.today()) + " for " + reader());
    pack.last()
        .ifPresentOrElse(
            held ->
                page.line(
                    "Last held on "
                        + DayText.withWeekday(held.held().on())
                        + "; next by "
                        + pack.nextBy().map(DayText::withWeekday).orElseThrow()),
            () -> page.line("Not held yet"));
  }

  private String reader() {
    String name = pack.view().viewer().practitioner().map(this::named).orElse("the family");
    return name + ", " + words(pack.view().viewer().footing());
  }

  private void invitations() {
    page.heading("WHO MUST COME");
    for (Invitation each : pack.invitations()) {
      String before =
          pack.last().isEmpty() || each.wasThereLast()
              ? ""
              : page.ink().warning(" (not there last time)");
      page.line("  " + named(each.practitioner()) + before);
    }
  }

  private void findings(String title, List<SeenFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(title);
    findings.stream()
        .map(each -> due(each) + "  " + each.card().title())
        .distinct()
        .forEach(line -> page.line("  " + line));
  }

  private static String due(SeenFinding finding) {
    return finding.due().map(DayText::withWeekday).orElse("");
  }

  private void steps() {
    page.heading("WHAT WAS AGREED");
    if (pack.steps().isEmpty()) {
      page.line("  nothing that this reader is shown");
    }
    for (AgreedStep each : pack.steps()) {
      page.line("  " + standing(each) + ", " + named(each.step().owner()));
      page.detail(each.step().what().text());
    }
  }

  /** By when a step is to be done, or what became of it. */
  private String standing(AgreedStep step) {
    String day = "by " + DayText.withWeekday(step.step().dueBy());
    return step.answer()
        .map(
            each -> words(each.answer().answer()) + " " + DayText.withWeekday(each.answered().on()))
        .orElseGet(() -> step.isOverdueOn(pack.today()) ? page.ink().alarm(day) : day);
  }

  private void risks() {
    for (RiskOverTime risk : pack.risks()) {
      if (risk.judgements().isEmpty()) {
        continue;
      }
      page.heading("RISK TO " + name(risk.child()).toUpperCase(Locale.ROOT));
      risk.judgements().forEach(each -> page.line("  " + level(each)));
      grounds(risk.judgements().get(risk.judgements().size() - 1));
    }
  }

  private static String level(JudgementMade made) {
    return DayText.withWeekday(made.made().on()) + "  " + words(made.judgement().level());
  }

  private void grounds(JudgementMade latest) {
    for (Worry worry : latest.judgement().grounds().worries()) {
      page.detail("worry: " + worry.what().text());
    }
    for (Strength strength : latest.judgement().grounds().strengths()) {
      page.detail("strength: " + strength.what().text());
    }
    page.detail("because " + latest.judgement().grounds().reasons().text());
  }

  private void modules() {
    if (!pack.modules().isEmpty()) {
      page.heading("PROGRAMME");
    }
    for (ModuleProgress each : pack.modules()) {
      page.line(
          "  "
              + name(each.adult())
              + ": "
              + each.latest().stream()
                  .map(m -> "module " + m.move().module() + " " + words(m.move().status()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private void change() {
    if (!pack.changeOverTime().isEmpty()) {
      page.heading("CHANGE OVER TIME");
    }
    for (ChangeProgress each : pack.changeOverTime()) {
      page.line(
          "  "
              + name(each.adult())
              + each.score().map(score -> ": goal attainment " + score).orElse(""));
      each.goals().forEach(this::goal);
      each.judged().ifPresent(this::judged);
    }
  }

  private void goal(FollowedGoal goal) {
    String standing =
        goal.attainedBy(pack.today())
            .map(SupervisionReport::words)
            .orElseGet(
                () ->
                    words(goal.goal().scale().baseline())
                        + " at first, to be measured by "
                        + DayText.withWeekday(goal.goal().scale().measureAgainBy()));
    page.detail(goal.goal().goal().text() + " (" + standing + ")");
  }

  private void judged(JudgedCapacity judged) {
    page.detail(
        "judged on "
            + DayText.withWeekday(judged.made().on())
            + ": parenting now "
            + words(judged.judgement().now())
            + "; "
            + words(judged.judgement().prospect().change())
            + judged
                .judgement()
                .prospect()
                .neededBy()
                .map(day -> ", which the children need by " + DayText.withWeekday(day))
                .orElse(""));
  }

  /** What has come into a child's chronology since the last supervision. */
  private void chronology(Chronology chronology) {
    page.heading("CHRONOLOGY OF " + name(chronology.child()).toUpperCase(Locale.ROOT));
    LocalDate since = pack.last().map(each -> each.held().on()).orElse(LocalDate.MIN);
    List<ChronologyItem> items =
        chronology.items().stream().filter(each -> !each.when().on().isBefore(since)).toList();
    if (items.isEmpty()) {
      page.line("  nothing since then that this reader is shown");
    }
    Happenings happenings = new Happenings(file);
    items.forEach(
        item ->
            page.line("  " + DayText.withWeekday(item.when().on()) + "  " + happenings.of(item)));
  }

  private String named(PractitionerId practitioner) {
    return new Names(file).of(practitioner);
  }

  private String name(PersonId person) {
    return new Names(file).of(person);
  }

  private static String words(Enum<?> constant) {
    return Names.words(constant);
  }
}
