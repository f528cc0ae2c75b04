// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the rules that come with the library, and their tests, stand in the source tree. */
public final class RuleSources {

  private static final Pattern RULE = Pattern.compile("class (\\w+) implements Rule \\{");
  private static final List<String> PACKAGES =
      List.of("org/familysafeguarding/rules/england", "org/familysafeguarding/practice");

  private RuleSources() {}

  /** The files that hold a rule, in the order of their names. */
  public static List<Path> rules() {
    return PACKAGES.stream()
        .map(each -> Path.of("src/main/java", each))
        .flatMap(folder -> filesIn(folder).stream())
        .filter(file -> RULE.matcher(read(file)).find())
        .toList();
  }

  /** The file that holds this rule. */
  public static Path of(Rule rule) {
    return Path.of("src/main/java", rule.getClass().getName().replace('.', '/') + ".java");
  }

  /** The files in which a rule is called by its id. */
  public static List<Path> naming(String id) {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(each -> each.toString().endsWith(".java"))
          .filter(file -> read(file).contains("\"" + id + "\""))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file that holds the tests of the rule in that file. */
  public static Path testOf(Path rule) {
    Path sources = Path.of("src/main/java");
    String name = sources.relativize(rule).toString().replace(".java", "Test.java");
    return Path.of("src/test/java", name);
  }

  /** The page on which the rules of that stage stand, in the package of this rule. */
  public static Path pageOf(Rule rule) {
    String stage =
        Stream.of(rule.card().stage().name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return of(rule).resolveSibling(stage + "Page.java");
  }

  /** What a file says, without its comments and quoted words. */
  public static String codeOf(Path file) {
    return read(file)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("//[^\\n]*", "")
        .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
