// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README shows as code is code that is compiled and run here, to the letter. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  List<DynamicTest> everySnippetIsATaggedRegionOfCompiledCode() throws IOException {
    return snippets().stream()
        .map(
            found ->
                DynamicTest.dynamicTest(
                    found.group(1) + "#" + found.group(2),
                    () ->
                        assertThat(found.group(3))
                            .isEqualTo(region(found.group(1), found.group(2)))))
        .toList();
  }

  @Test
  void everyPieceOfJavaInReadmeIsASnippet() throws IOException {
    long pieces = Pattern.compile("```java").matcher(readme()).results().count();
    long java = snippets().stream().filter(each -> each.group(1).endsWith(".java")).count();
    assertThat(java).isPositive().isEqualTo(pieces);
  }

  @Test
  void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
    String command = "./mvnw --batch-mode --no-transfer-progress verify";
    assertThat(readme()).contains("\n" + command + "\n");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(command);
  }

  private static List<MatchResult> snippets() throws IOException {
    return SNIPPET.matcher(readme()).results().toList();
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String region(String file, String tag) throws IOException {
    String source = Files.readString(ROOT.resolve(file));
    Pattern region =
        Pattern.compile("// tag::" + tag + "\\[\\]\\n(.*?)\\s*// end::" + tag, Pattern.DOTALL);
    MatchResult found = region.matcher(source).results().findFirst().orElseThrow();
    return found.group(1).stripIndent() + "\n";
  }
}
