// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.json.PreparationPackJson;
import org.familysafeguarding.preparation.PreparationPack;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.view.CaseView;
import org.familysafeguarding.view.Purpose;
import org.familysafeguarding.view.Viewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prepares a family's next group supervision, for one of those who come to it. */
@Command(
    name = "supervise",
    description =
        "Prepares a family's next group supervision: what changed, what is due, who must come.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pack was made",
      "1:the program failed",
      "2:the case file, the policy, or an option, is no good"
    })
final class SuperviseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseToJudge judged = new CaseToJudge();

  @Option(
      names = "--as",
      paramLabel = "<practitioner>",
      description =
          "Show what this practitioner may see, by their id in the case; the manager where it is"
              + " not given.")
  private @Nullable String viewer;

  @Option(names = "--format", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Mixin private Colouring colouring = new Colouring();

  SuperviseCommand() {}

  @Override
  public Integer call() {
    Situation situation = judged.situation();
    CaseReview review = CaseToJudge.review(judged.history(), situation);
    LocalDate today = situation.today();
    Viewer looking =
        Viewer.practitioner(
            review.file(), who(review.file(), today), today, Purpose.GROUP_SUPERVISION);
    CaseView view = CaseView.of(review, PublishedRulebooks.all(), looking);
    print(PreparationPack.of(view, today));
    return SafeguardingProgram.JUDGED;
  }

  private PractitionerId who(CaseFile file, LocalDate today) {
    return Optional.ofNullable(viewer)
        .map(SuperviseCommand::named)
        .or(() -> file.team().managerOn(today))
        .or(() -> file.team().caseHolderOn(today))
        .orElseThrow(
            () -> new BadInputException("Nobody manages or holds this case; say --as whom."));
  }

  private static PractitionerId named(String id) {
    try {
      return new PractitionerId(id);
    } catch (IllegalArgumentException bad) {
      throw new BadInputException("--as: " + bad.getMessage());
    }
  }

  private void print(PreparationPack pack) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(PreparationPackJson.create().write(pack));
    } else {
      out.print(SupervisionReport.of(pack, colouring.ink()));
    }
    out.flush();
  }
}
