// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.caseload.Takers;
import org.familysafeguarding.caseload.WorkWanted;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.json.TeamsJson;
import org.familysafeguarding.rules.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a council's teams on one day. */
@Command(
    name = "team",
    description = "Shows who covers what in a council's teams, who has how much, and what is due.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the teams were shown, whatever was found",
      "1:the program failed",
      "2:the establishment, a case, the policy, or an option, is no good"
    })
final class TeamCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "<establishment>", description = "The establishment, as JSON.")
  private Path establishment = Path.of("");

  @Option(
      names = "--cases",
      paramLabel = "<folder>",
      description = "A folder of case files; without it, nobody has any cases.")
  private @Nullable Path cases;

  @Mixin private DayAndPolicy dayAndPolicy = new DayAndPolicy();

  @Option(names = "--format", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Mixin private Colouring colouring = new Colouring();

  @Option(
      names = "--who-can-take",
      paramLabel = "<case>",
      description =
          "Who can hold this case, and who can work with its adults where the family needs"
              + " specialists; and why others cannot.")
  private @Nullable String wanted;

  @Option(
      names = "--without",
      paramLabel = "<discipline>",
      description = "As if every post of a discipline, such as recovery, had ended.")
  private @Nullable Discipline without;

  @Option(
      names = "--from",
      paramLabel = "<date>",
      description = "With --without: the day on which those posts ended; the day shown otherwise.")
  private @Nullable LocalDate from;

  @Option(
      names = "--calendar",
      paramLabel = "<practitioner>",
      description = "With --out: write what is due for them as an iCalendar file.")
  private @Nullable String calendarOf;

  @Option(names = "--out", paramLabel = "<file>", description = "Where the calendar goes.")
  private @Nullable Path out;

  @CommandLine.ArgGroup(
      heading = "What the council has set; nothing is held against what it has not:%n",
      exclusive = false)
  private CaseloadLimits limits = new CaseloadLimits();

  TeamCommand() {}

  @Override
  public Integer call() {
    Situation now = dayAndPolicy.situation();
    List<CaseFile> files = cases == null ? List.of() : CouncilInput.cases(cases);
    CouncilDay council = CouncilDay.of(establishmentOn(now.today()), files, now, limits.policy());
    List<Takers> takers = takers(council, files, now.today());
    writeCalendar(council);
    print(council, takers);
    return SafeguardingProgram.JUDGED;
  }

  private Establishment establishmentOn(LocalDate today) {
    Establishment whole = CouncilInput.establishment(establishment);
    return without == null ? whole : whole.without(without, from == null ? today : from);
  }

  private List<Takers> takers(CouncilDay council, List<CaseFile> files, LocalDate today) {
    if (wanted == null) {
      return List.of();
    }
    CaseFile file =
        files.stream()
            .filter(each -> each.id().value().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new BadInputException("No case given has the id " + wanted));
    CaseFile then = file.asItStoodOn(today);
    return Stream.concat(
            Stream.of(WorkWanted.caseHolder(then)), WorkWanted.specialists(then, today).stream())
        .map(work -> new Takers(work, council.caseloads().whoCanTake(work)))
        .toList();
  }

  private void writeCalendar(CouncilDay council) {
    if (calendarOf == null || out == null) {
      if (calendarOf != null || out != null) {
        throw new BadInputException("--calendar and --out go together");
      }
      return;
    }
    PractitionerId whose = practitioner(council, calendarOf);
    try {
      Files.writeString(out, DutyCalendar.of(council.workload().of(whose), council.today()));
    } catch (IOException failed) {
      throw new BadInputException("Cannot write " + out + ": " + failed.getClass().getSimpleName());
    }
  }

  private static PractitionerId practitioner(CouncilDay council, String id) {
    return council
        .people()
        .filter(each -> each.value().equals(id))
        .findFirst()
        .orElseThrow(() -> new BadInputException("Nobody in post on the day has the id given"));
  }

  private void print(CouncilDay council, List<Takers> takers) {
    PrintWriter writer = spec.commandLine().getOut();
    if (format == Format.JSON) {
      writer.print(TeamsJson.create().write(council.told(takers)));
    } else {
      writer.print(TeamReport.of(council, takers, colouring.ink()));
    }
    writer.flush();
  }
}
