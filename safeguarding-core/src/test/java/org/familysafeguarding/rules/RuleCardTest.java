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

  private static final Set<String> ISSUED_BY_THE_DEPARTMENT =
      Set.of("Court orders and pre-proceedings", "Statutory guidance on children who go missing");

  private static final Set<String> LAW_AND_GUIDANCE_ON_CARE =
      Set.of(
          "Care Planning, Placement and Case Review (England) Regulations 2010",
          "Children Act 1989",
          "Promoting the education of looked-after children",
          "Promoting the health and well-being of looked-after children");

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
  void aLaterEditionHasEveryRuleOfTheOneBefore() {
    for (Rulebook book : PublishedRulebooks.all()) {
      for (int later = 1; later < book.editions().size(); later++) {
        assertThat(idsOf(book.editions().get(later)))
            .containsAll(idsOf(book.editions().get(later - 1)));
      }
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
        .allSatisfy(each -> assertThat(each.confidence()).isNotEqualTo(Confidence.HIGH));
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
              } else if (LAW_AND_GUIDANCE_ON_CARE.contains(each.instrument().title())) {
                assertThat(each.force()).isIn(Force.STATUTE, Force.STATUTORY_GUIDANCE, Force.LOCAL);
              } else if (each.instrument().title().contains("validation rules")) {
                assertThat(each.force()).isEqualTo(Force.DATA_RULE);
              } else if (each.instrument().title().startsWith("Children Act ")) {
                assertThat(each.force()).isEqualTo(Force.STATUTE);
              } else if (ISSUED_BY_THE_DEPARTMENT.contains(each.instrument().title())) {
                assertThat(each.force()).isEqualTo(Force.STATUTORY_GUIDANCE);
              } else {
                assertThat(each.force()).isEqualTo(Force.GOOD_PRACTICE);
              }
            });
  }

  @Test
  void everyRuleClassStandsOnAPageAndHasATestClass() {
    assertThat(RuleSources.rules())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            classesOfTheirOwn().map(RuleSources::of).collect(Collectors.toSet()))
        .allSatisfy(each -> assertThat(RuleSources.testOf(each)).isRegularFile());
    assertThat(classesOfTheirOwn())
        .allSatisfy(each -> assertThat(RuleSources.pageOf(each)).isRegularFile());
  }

  /** The rules that are not told in a few lines of a page. */
  private static Stream<Rule> classesOfTheirOwn() {
    return rules().stream().filter(each -> !(each instanceof AskedOfEach));
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
    if (slot instanceof CommencementSlot commencement) {
      return !none.sets(commencement);
    }
    TimescaleSlot timescale = (TimescaleSlot) slot;
    return none.setting(timescale, timescale.byDefault()).sets(timescale);
  }
}
