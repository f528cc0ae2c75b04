// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code use the same words. */
class GlossaryTest {

  private static final Pattern TYPE = Pattern.compile("`([A-Za-z]+)`");

  private static final Pattern WORD = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*: ");

  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  /** How users reach the domain, rather than words of it. */
  private static final Set<String> NOT_OF_THE_DOMAIN =
      Set.of(
          PackageOrderTest.ROOT,
          "rules.england",
          "rules.lookedafter",
          "rules.protection",
          "practice",
          "spi",
          "form");

  @Test
  void everyTypeOfTheDomainStandsInTheGlossary() throws IOException {
    Set<String> domain = names(domainTypes());
    assertThat(domain).isNotEmpty();
    assertThat(typesIn(glossary())).containsAll(domain);
  }

  @Test
  void everyTypeInTheGlossaryExistsAndStandsThereOnce() throws IOException {
    List<String> listed = typesIn(glossary());
    assertThat(listed).doesNotHaveDuplicates().isSubsetOf(names(CoreClasses.topLevel()));
  }

  @Test
  void everyWordHasAMeaningAndATypeAndItsPlaceInTheAlphabet() throws IOException {
    List<String> sections = SECTION.splitAsStream(glossary()).skip(1).toList();
    assertThat(sections).isNotEmpty().allSatisfy(GlossaryTest::isInOrder);
  }

  @Test
  void theCanariesAreReported() {
    assertThat(typesIn("- **Plan**: what is to be done. `Plan`, `PlanId`"))
        .containsExactly("Plan", "PlanId");
    assertThat(isWellFormed("a child's plan. `Plan`")).isTrue();
    assertThat(isWellFormed("a child's plan.")).isFalse();
    assertThat(isWellFormed("`Plan`")).isFalse();
    assertThat(wordsIn("x\n- **Visit**: a. `A`\n- **Plan**: b. `B`\n"))
        .containsExactly("visit", "plan");
  }

  private static void isInOrder(String section) {
    assertThat(wordsIn(section)).isNotEmpty().isSorted();
    assertThat(WORD.splitAsStream(section).skip(1)).allMatch(GlossaryTest::isWellFormed);
  }

  /** Some words, a full stop, and then the types. */
  private static boolean isWellFormed(String entry) {
    return entry.strip().matches("(?s)[^`]{10,}\\.\\s+`[^.]+`");
  }

  private static List<String> wordsIn(String section) {
    return WORD.matcher(section)
        .results()
        .map(word -> word.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> typesIn(String text) {
    return TYPE.matcher(text).results().map((MatchResult type) -> type.group(1)).toList();
  }

  private static Stream<JavaClass> domainTypes() {
    return CoreClasses.topLevel()
        .filter(CoreClasses::isPublic)
        .filter(type -> !NOT_OF_THE_DOMAIN.contains(CoreClasses.shortPackage(type)))
        .filter(type -> !type.isAssignableTo(Throwable.class));
  }

  private static Set<String> names(Stream<JavaClass> types) {
    return types.map(JavaClass::getSimpleName).collect(Collectors.toSet());
  }

  private static String glossary() throws IOException {
    return Files.readString(CoreClasses.docs().resolve("glossary.md"));
  }
}
