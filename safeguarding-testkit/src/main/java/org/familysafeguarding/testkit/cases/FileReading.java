// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one file of cases: those that can be read, and everything that is wrong with the others.
 */
record FileReading(CaseText text, List<ReadableCase> cases, List<CaseProblem> problems) {

  private static final String HINT =
      "; a line that has fields below it ends in a colon, and a text with a colon in it stands in"
          + " quotes";

  static FileReading of(CaseText text, Council council) {
    Problems problems = new Problems(text.name());
    List<ReadableCase> cases =
        parsed(text, problems)
            .map(root -> cases(new Written(root, "", problems), text, council, problems))
            .orElse(List.of());
    return new FileReading(text, cases, problems.all());
  }

  private static Optional<Node> parsed(CaseText text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(text.name())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      StreamReader reader = new StreamReader(settings, text.content());
      Optional<Node> root =
          new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
      if (root.isEmpty()) {
        problems.add(1, "the file says nothing");
      }
      return root;
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(line, "this is not YAML: " + broken.getProblem() + HINT);
      return Optional.empty();
    } catch (YamlEngineException broken) {
      problems.add(1, "this is not YAML: " + broken.getMessage());
      return Optional.empty();
    }
  }

  private static List<ReadableCase> cases(
      Written root, CaseText text, Council council, Problems problems) {
    if (!root.isMap()) {
      root.problem("a file has a field \"rule\" and a field \"cases\"");
      return List.of();
    }
    Fields file = root.fields();
    CaseHeader.ask(file);
    Optional<Written> list = file.need("cases", "a list, each item beginning with \"- case:\"");
    file.refuseOthers();
    return list.map(Written::items).orElse(List.of()).stream()
        .map(each -> new CaseHeader(file, each.called("").fields()))
        .map(each -> new CaseReading(problems, council, each).read(text.name(), text.link()))
        .flatMap(Optional::stream)
        .toList();
  }
}
