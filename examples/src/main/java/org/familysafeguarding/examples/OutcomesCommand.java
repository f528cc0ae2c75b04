// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.caseload.CaseloadPolicy;
import org.familysafeguarding.caseload.Caseloads;
import org.familysafeguarding.establishment.Establishment;
import org.familysafeguarding.json.OutcomesJson;
import org.familysafeguarding.outcome.AnchorDay;
import org.familysafeguarding.outcome.CaseloadCount;
import org.familysafeguarding.outcome.FollowUp;
import org.familysafeguarding.outcome.Measurement;
import org.familysafeguarding.outcome.Outcomes;
import org.familysafeguarding.outcome.StaffingCount;
import org.familysafeguarding.outcome.Study;
import org.familysafeguarding.outcome.Suppression;
import org.familysafeguarding.outcome.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the outcomes of all families whose cases are in a folder. */
@Command(
    name = "outcomes",
    description =
        "Counts what became of the families in a folder, and says what each figure means.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the families were counted",
      "1:the program failed",
      "2:a case file, or an option, is no good"
    })
final class OutcomesCommand implements Callable<Integer> {

  /** How the figures are printed. */
  enum Print {
    TEXT,
    CSV,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "<folder>", description = "The folder with the case files (*.json).")
  private Path folder = Path.of("");

  @Option(
      names = "--on",
      required = true,
      paramLabel = "<day>",
      description = "The day after which nothing is counted, as 2025-03-31.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--since",
      paramLabel = "<day>",
      description = "The day from which on is counted; a year before --on where it is not given.")
  private @Nullable LocalDate since;

  @Option(
      names = "--window",
      paramLabel = "<months>",
      description = "Months looked at before the anchor and from it on (default: 12).")
  private int window = 12;

  @Option(
      names = "--fewest-months",
      paramLabel = "<months>",
      description = "Months that must be known on either side for a family to count (default: 3).")
  private int fewestMonths = 3;

  @Option(names = "--anchor", description = "allocation (the default) or referral.")
  private AnchorDay anchor = AnchorDay.ALLOCATION;

  @Option(
      names = "--allocated-to",
      split = ",",
      paramLabel = "<team>",
      description = "Count from allocation to one of these teams, as FS1,FS2; to any otherwise.")
  private Set<String> allocatedTo = Set.of();

  @Option(
      names = "--team",
      paramLabel = "<file>",
      description = "The council's establishment; adds caseload, vacancy, turnover and agency.")
  private @Nullable Path establishment;

  @Option(
      names = "--suppress-below",
      paramLabel = "<n>",
      description = "Hide figures that rest on fewer (default: 0, which hides none).")
  private int suppressBelow;

  @Option(names = "--format", description = "text (the default), csv or json.")
  private Print format = Print.TEXT;

  OutcomesCommand() {}

  @Override
  public Integer call() {
    Study study = study();
    Suppression suppression = suppression();
    List<Path> files = files();
    Outcomes outcomes = files.stream().map(OutcomesCommand::fold).collect(Outcomes.over(study));
    print(OutcomesTable.of(outcomes, staff(files), suppression));
    return SafeguardingProgram.JUDGED;
  }

  private Study study() {
    try {
      LocalDate first = Optional.ofNullable(since).orElse(on.minusYears(1));
      Set<TeamId> teams =
          allocatedTo.stream().map(TeamId::new).collect(Collectors.toUnmodifiableSet());
      FollowUp followUp = new FollowUp(anchor, teams, window, fewestMonths);
      return new Study(first, on, followUp, WorkingDayCalendar.englandAndWales());
    } catch (IllegalArgumentException refused) {
      throw new BadInputException(String.valueOf(refused.getMessage()));
    }
  }

  private Suppression suppression() {
    try {
      return new Suppression(suppressBelow);
    } catch (IllegalArgumentException refused) {
      throw new BadInputException(String.valueOf(refused.getMessage()));
    }
  }

  /** What the establishment says of the staff, the day first and then the year; or nothing. */
  private List<Measurement> staff(List<Path> files) {
    if (establishment == null) {
      return List.of();
    }
    Establishment council = CouncilInput.establishment(establishment);
    Caseloads caseloads =
        Caseloads.on(
            on,
            council,
            CaseloadPolicy.unset(),
            files.stream().map(file -> fold(file).asItStoodOn(on)));
    return Stream.concat(
            CaseloadCount.of(caseloads).measurements().stream(),
            StaffingCount.of(council, on).measurements().stream())
        .sorted(Comparator.comparing(each -> each.window() instanceof Window.Period))
        .toList();
  }

  /** The files are read one after another, and none is kept. */
  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException("There is no folder at " + folder);
    }
    List<Path> files;
    try (Stream<Path> inFolder = Files.list(folder)) {
      files = inFolder.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    if (files.isEmpty()) {
      throw new BadInputException("There is no case file (*.json) in " + folder);
    }
    return files;
  }

  private static CaseFile fold(Path file) {
    try {
      return CaseInput.read(file).fold();
    } catch (ImpossibleHistoryException impossible) {
      throw new BadInputException(file.getFileName() + ": " + impossible.getMessage());
    } catch (BadInputException bad) {
      throw new BadInputException(
          bad.complaints().stream().map(each -> file.getFileName() + ": " + each).toList());
    }
  }

  private void print(OutcomesTable table) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(OutcomesReport.of(table));
      case CSV -> out.print(OutcomesCsv.of(table));
      case JSON ->
          out.print(
              OutcomesJson.create().write(table.outcomes(), table.suppression(), table.lines()));
    }
    out.flush();
  }
}
