// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.json.CaseReviewJson;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reviews one family's case on one day. */
@Command(
    name = "review",
    description = "Shows how a family's case stands on a day, and what is due next.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the case was judged, whatever was found",
      "1:the program failed",
      "2:the case file, the policy, or an option, is no good",
      "3:with --fail-on breach, the case was judged and something is wrong in it"
    })
final class ReviewCommand implements Callable<Integer> {

  /** What makes the program leave with another code than 0. */
  enum FailOn {
    BREACH
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseToJudge judged = new CaseToJudge();

  @Option(
      names = "--store",
      paramLabel = "<folder>",
      description =
          "Keep the case in the embedded database in this folder, and judge what is kept.")
  private @Nullable Path store;

  @Option(
      names = "--fhir",
      paramLabel = "<file>",
      description = "Write the case to this file as a FHIR R4 bundle.")
  private @Nullable Path fhir;

  @Option(names = "--format", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Option(names = "--all", description = "List what is as it should be, too.")
  private boolean all;

  @Option(names = "--fail-on", description = "breach: leave with 3 where something is wrong.")
  private @Nullable FailOn failOn;

  @Mixin private Colouring colouring = new Colouring();

  ReviewCommand() {}

  @Override
  public Integer call() {
    CaseHistory history = judged.history();
    Situation situation = judged.situation();
    CaseHistory kept = store == null ? history : KeptCases.keep(history, store);
    CaseReview review = CaseToJudge.review(kept, situation);
    Optional.ofNullable(fhir).ifPresent(file -> writeFhir(review, file));
    print(review);
    boolean fails = failOn == FailOn.BREACH && !review.findings().breaches().isEmpty();
    return fails ? SafeguardingProgram.FOUND_BREACHES : SafeguardingProgram.JUDGED;
  }

  private void print(CaseReview review) {
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(CaseReviewJson.create().write(review));
    } else {
      ReviewReport.Kept kept = all ? ReviewReport.Kept.LISTED : ReviewReport.Kept.COUNTED;
      out.print(ReviewReport.of(review, kept, colouring.ink()));
    }
    out.flush();
  }

  private void writeFhir(CaseReview review, Path file) {
    FhirFile bundle = FhirFile.of(review);
    try {
      Files.writeString(file, bundle.json());
    } catch (IOException failed) {
      throw new BadInputException(
          "Cannot write " + file + ": " + failed.getClass().getSimpleName());
    }
    PrintWriter err = spec.commandLine().getErr();
    bundle.losses().forEach(loss -> err.println("Not in " + file.getFileName() + ": " + loss));
  }
}
