// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.departure.RuleId;
import org.familysafeguarding.json.ExplanationJson;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Explains what was found in one family's case: everything that is wrong, or one rule's findings.
 */
@Command(
    name = "explain",
    description = "Says in whole sentences why a case stands as it does.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the case was judged, whatever was found",
      "1:the program failed",
      "2:the case file, the policy, or an option, is no good"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseToJudge judged = new CaseToJudge();

  @Option(
      names = "--rule",
      paramLabel = "<id>",
      description =
          "Explain what this rule found, such as conference.initial-held-in-time; everything that"
              + " is wrong where it is not given.")
  private @Nullable String rule;

  @Option(names = "--format", description = "text (the default) or json.")
  private Format format = Format.TEXT;

  ExplainCommand() {}

  @Override
  public Integer call() {
    CaseReview review = CaseToJudge.review(judged.history(), judged.situation());
    List<Finding> findings =
        rule == null ? review.findings().breaches() : review.findings().of(published(rule));
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(ExplanationJson.create().write(review, findings));
    } else {
      out.print(ExplanationReport.of(review, findings));
    }
    out.flush();
    return SafeguardingProgram.JUDGED;
  }

  private static RuleId published(String id) {
    List<RuleId> all =
        PublishedRulebooks.all().stream()
            .flatMap(book -> book.editions().stream())
            .flatMap(edition -> edition.rules().stream())
            .map(each -> each.card().id())
            .distinct()
            .sorted()
            .toList();
    return all.stream()
        .filter(each -> each.value().equals(id))
        .findFirst()
        .orElseThrow(() -> new BadInputException(noSuchRule(id, all)));
  }

  private static String noSuchRule(String id, List<RuleId> all) {
    return "There is no rule "
        + id
        + "; there are "
        + all.stream().map(RuleId::value).collect(Collectors.joining(", "));
  }
}
