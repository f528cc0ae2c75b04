// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.WorkJudge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges every open case of a store anew, as is done each night. */
@Command(
    name = "rejudge",
    description = {
      "Judges every open case in a store, and refreshes the worklists where the store has them.",
      "With --cursor, a run that was interrupted goes on where it stopped, on the same day."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all open cases were judged, whatever was found",
      "1:the program or the store failed",
      "2:the address, the policy, or an option, is no good"
    })
final class RejudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "<store address>", description = "Such as jdbc:h2:./cases.")
  private String address = "";

  @Mixin private DayAndPolicy dayAndPolicy = new DayAndPolicy();

  @Option(
      names = "--cursor",
      paramLabel = "<file>",
      description = "Where to note how far the run has come; removed when it is done.")
  private @Nullable Path cursor;

  @Option(names = "--progress", description = "auto (the default), always or never.")
  private Progress progress = Progress.AUTO;

  RejudgeCommand() {}

  @Override
  public Integer call() {
    Situation now = dayAndPolicy.situation();
    LocalDate today = now.today();
    WorkJudge judge =
        WorkJudge.by(
            PublishedRulebooks.all(),
            () -> today,
            day -> new Situation(day, now.calendar(), now.policy()));
    try (CaseFileStore store = OpenedStore.at(address, judge)) {
      OpenedStore.sayWhereEmpty(store, spec.commandLine().getErr());
      NightlyRun run = new NightlyRun(store, now);
      judgeAll(store, run, Optional.ofNullable(cursor).map(file -> new CursorFile(file, today)));
      PrintWriter out = spec.commandLine().getOut();
      out.println(run.inWords());
      out.flush();
    }
    return SafeguardingProgram.JUDGED;
  }

  private void judgeAll(CaseFileStore store, NightlyRun run, Optional<CursorFile> note) {
    FileCursor from = note.map(CursorFile::read).orElseGet(FileCursor::start);
    try (ProgressBar bar = bar(store, from);
        Stream<CaseFileId> files = store.filesFrom(from)) {
      Iterator<CaseFileId> each = files.iterator();
      while (each.hasNext()) {
        CaseFileId file = each.next();
        run.judge(file);
        note.ifPresent(cursorFile -> cursorFile.passed(file));
        bar.step();
      }
    }
    note.ifPresent(CursorFile::remove);
  }

  private ProgressBar bar(CaseFileStore store, FileCursor from) {
    long left = store.files().stream().filter(from::isBefore).count();
    return progress.bar(spec.commandLine().getErr(), left);
  }
}
