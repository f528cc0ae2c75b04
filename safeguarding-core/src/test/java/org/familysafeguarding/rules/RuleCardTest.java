// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.departure.RuleId;
import org.junit.jupiter.api.Test;

class RuleCardTest {

  private static final Path IDS = Path.of("src/test/resources/rule-ids.txt");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])([2-9]|[1-9][0-9]+)(?![\\w.])");

  private static Stream<RulebookEdition> editions() {
    return PublishedRulebooks.all().stream().flatMap(book -> book.editions().stream());
  }

  private static List<Rule> rules() {
    return editions().flatMap(edition -> edition.rules().stream()).toList();
  }

  @Test
  void ruleIdsAreThoseOnTheListAndNeverChange() throws IOException {
    assertThat(rules().stream().map(each -> each.card().id().value()).distinct().sorted())
        .containsExactlyElementsOf(
            Files.readAllLines(IDS).stream().filter(line -> !line.startsWith("#")).toList());
  }

  @Test
  void noRuleIdStandsInTwoRulebooks() {
    Map<String, Set<RuleId>> byBook = new HashMap<>();
    PublishedRulebooks.all()
        .forEach(
            book ->
                byBook.put(
                    book.name(),
                    book.editions().stream()
                        .flatMap(edition -> edition.rules().stream())
                        .map(each -> each.card().id())
                        .collect(Collectors.toSet())));

    assertThat(byBook.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
  }

  @Test
  void everyEditionHasEveryRuleOfItsRulebook() {
    for (Rulebook book : PublishedRulebooks.all()) {
      assertThat(book.editions().stream().map(RuleCardTest::idsOf).distinct()).hasSize(1);
    }
  }

  private static List<RuleId> idsOf(RulebookEdition edition) {
    return edition.rules().stream().map(each -> each.card().id()).toList();
  }

  @Test
  void aRulesSentenceIsInThePresentTense() {
    assertThat(rules())
        .extracting(each -> each.card().title())
        .allSatisfy(
            title ->
                assertThat(title)
                    .matches("[A-Z].*[a-z]")
                    .doesNotContainPattern("\\b(must|should|shall|will|may)\\b")
                    .doesNotContain("%"));
  }

  @Test
  void everyAuthoritySaysWhereItIsWrittenAndWhereToReadIt() {
    assertThat(rules())
        .extracting(each -> each.card().authority())
        .allSatisfy(
            authority -> {
              assertThat(authority.place()).isNotBlank();
              assertThat(authority.instrument().title()).isNotBlank();
              assertThat(authority.instrument().edition()).isNotBlank();
              assertThat(authority.instrument().link()).hasScheme("https").hasNoFragment();
              assertThat(authority.instrument().link().getHost()).isNotBlank();
            });
  }

  @Test
  void guidanceIsCitedInTheEditionThatIsInForce() {
    for (RulebookEdition edition : PublishedRulebooks.england().editions()) {
      assertThat(edition.rules())
          .extracting(each -> each.card().authority().instrument())
          .filteredOn(each -> each.title().startsWith("Working Together"))
          .hasSizeGreaterThan(10)
          .allSatisfy(each -> assertThat(edition.name()).endsWith(" " + each.edition()));
    }
  }

  @Test
  void whatWasNotReadIsNeverHeldForCertain() {
    assertThat(authorities("2026"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.confidence()).isEqualTo(Confidence.MEDIUM));
    assertThat(confidence("2018", "strategy discussions")).containsOnly(Confidence.LOW);
    assertThat(confidence("2023", "strategy discussions")).containsOnly(Confidence.HIGH);
    assertThat(confidence("2023", "ending a child protection plan"))
        .containsOnly(Confidence.MEDIUM);
    assertThat(confidence("2023", "children who move between councils"))
        .containsOnly(Confidence.MEDIUM);
    assertThat(confidence("2018", "referrals")).containsOnly(Confidence.HIGH);
  }

  private static List<Authority> authorities(String edition) {
    return rules().stream()
        .map(each -> each.card().authority())
        .filter(each -> each.instrument().edition().equals(edition))
        .toList();
  }

  private static List<Confidence> confidence(String edition, String place) {
    return authorities(edition).stream()
        .filter(each -> each.place().equals(place))
        .map(Authority::confidence)
        .toList();
  }

  @Test
  void forceIsThatOfTheSource() {
    assertThat(rules())
        .extracting(each -> each.card().authority())
        .allSatisfy(
            each -> {
              if (each.instrument().title().startsWith("Working Together")) {
                assertThat(each.force())
                    .isEqualTo(
                        each.place().endsWith("sets no number")
                            ? Force.LOCAL
                            : Force.STATUTORY_GUIDANCE);
              } else if (each.instrument().title().startsWith("Children in need census")) {
                assertThat(each.force()).isEqualTo(Force.DATA_RULE);
              } else {
                assertThat(each.force()).isEqualTo(Force.GOOD_PRACTICE);
              }
            });
  }

  @Test
  void everyRuleClassStandsOnAPageAndHasATestClass() {
    assertThat(RuleSources.rules())
        .hasSize(24)
        .containsExactlyInAnyOrderElementsOf(
            rules().stream().map(RuleSources::of).collect(Collectors.toSet()))
        .allSatisfy(each -> assertThat(RuleSources.testOf(each)).isRegularFile());
    assertThat(rules()).allSatisfy(each -> assertThat(RuleSources.pageOf(each)).isRegularFile());
  }

  @Test
  void numbersStandOnAPageAndNeverInARule() {
    assertThat(RuleSources.rules())
        .allSatisfy(
            rule ->
                assertThat(RuleSources.codeOf(rule))
                    .doesNotContainPattern("\\b(workingDays|calendarDays|weeks|months)\\(")
                    .doesNotContain("new Timescale(", "plusDays(2", "Period.of")
                    .doesNotContainPattern(NUMBER));
  }

  @Test
  void slotsHaveAnIdOfTheirOwnAReasonAndADefaultWithinTheirBounds() {
    assertThat(PublishedRulebooks.slots()).extracting(Slot::id).doesNotHaveDuplicates();
    assertThat(PublishedRulebooks.slots())
        .allSatisfy(
            slot -> {
              assertThat(slot.id()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
              assertThat(slot.reason()).isNotBlank().doesNotEndWith(".");
              assertThat(defaultIsAllowed(slot)).isTrue();
            });
  }

  private static boolean defaultIsAllowed(Slot slot) {
    LocalPolicy none = LocalPolicy.ofDefaults();
    if (slot instanceof NumberSlot number) {
      return none.setting(number, number.byDefault()).sets(number);
    }
    TimescaleSlot timescale = (TimescaleSlot) slot;
    return none.setting(timescale, timescale.byDefault()).sets(timescale);
  }
}
