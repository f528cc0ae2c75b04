// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

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

/** What the guide shows as code is code that is compiled and run here, to the letter. */
class GuideTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);

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
  void everyPieceOfJavaInTheGuideIsASnippet() throws IOException {
    long pieces = Pattern.compile("```java").matcher(guide()).results().count();
    long java = snippets().stream().filter(each -> each.group(1).endsWith(".java")).count();
    assertThat(java).isPositive().isEqualTo(pieces);
  }

  private static List<MatchResult> snippets() throws IOException {
    return SNIPPET.matcher(guide()).results().toList();
  }

  private static String guide() throws IOException {
    return Files.readString(ROOT.resolve("docs/writing-an-adapter.md"));
  }

  private static String region(String file, String tag) throws IOException {
    String start = "(?://|<!--) tag::" + tag + "\\[\\](?: -->)?\\n";
    String end = "\\s*(?://|<!--) end::" + tag;
    Pattern region = Pattern.compile(start + "(.*?)" + end, Pattern.DOTALL);
    String source = Files.readString(ROOT.resolve(file));
    MatchResult found = region.matcher(source).results().findFirst().orElseThrow();
    return found.group(1).stripIndent() + "\n";
  }
}
