// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages stand in one order, and each uses only those before it. */
class PackageOrderTest {

  static final String ROOT = "";

  /** The order. Packages that share a place do not use one another. */
  static final List<Set<String>> ORDER =
      List.of(
          Set.of("calendar"),
          Set.of("chronology"),
          Set.of("people"),
          Set.of("agency"),
          Set.of("establishment"),
          Set.of("risk"),
          Set.of("referral"),
          Set.of("assessment"),
          Set.of("enquiry"),
          Set.of("conference"),
          Set.of("visit"),
          Set.of("plan"),
          Set.of("care"),
          Set.of("emergency"),
          Set.of("court"),
          Set.of("missing"),
          Set.of("incident"),
          Set.of("allegation"),
          Set.of("dailylife"),
          Set.of("supervision"),
          Set.of("workbook"),
          Set.of("sharing"),
          Set.of("programme"),
          Set.of("change"),
          Set.of("instrument"),
          Set.of("departure"),
          Set.of("casefile"),
          Set.of("rules"),
          Set.of("decision", "receipt", "comparison", "caseload"),
          Set.of("view"),
          Set.of("preparation"),
          Set.of("rules.england", "rules.lookedafter", "rules.protection", "practice"),
          Set.of("outcome"),
          Set.of("spi"),
          Set.of("retention"),
          Set.of("form"),
          Set.of(ROOT));

  private static final String CANARY = CoreClasses.BASE + ".architecture.canary.order";

  @Test
  void everyPackageUsesOnlyThoseBeforeIt() {
    inOrder(CoreClasses.BASE).check(CoreClasses.all());
  }

  @Test
  void noPackagesGoRoundInCircles() {
    acyclic(CoreClasses.BASE).check(CoreClasses.all());
  }

  @Test
  void everyPackageOfTheOrderIsThere() {
    assertThat(ORDER.stream().flatMap(Set::stream))
        .containsExactlyInAnyOrderElementsOf(packagesPresent());
  }

  @Test
  void theCanariesAreReported() {
    JavaClasses canaries = CoreClasses.canaries("order");
    Faults.areReported(
        inOrder(CANARY),
        canaries,
        "calendar.Hasty",
        "elsewhere.Lost is in no package of the order");
    Faults.areReported(acyclic(CANARY), canaries, "Slice calendar");
  }

  @Test
  void aRuleThatLooksAtNothingFails() {
    JavaClasses none = CoreClasses.canaries("nowhere");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> inOrder(CANARY).check(none))
        .withMessageContaining("failed to check any classes");
  }

  static Set<String> packagesPresent() {
    return CoreClasses.topLevel().map(CoreClasses::shortPackage).collect(Collectors.toSet());
  }

  private static ArchRule inOrder(String base) {
    return classes()
        .should(Faults.none("use only packages before their own", type -> faults(base, type)))
        .because("whoever reads a package then need only know those before it");
  }

  private static ArchRule acyclic(String base) {
    return slices()
        .matching(base + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("two packages that use each other are one package");
  }

  private static Stream<String> faults(String base, JavaClass type) {
    int place = placeOf(base, type);
    if (place < 0) {
      return Stream.of(type.getName() + " is in no package of the order");
    }
    return type.getDirectDependenciesFromSelf().stream()
        .filter(use -> use.getTargetClass().getPackageName().startsWith(base))
        .filter(use -> !use.getTargetClass().getPackageName().equals(type.getPackageName()))
        .filter(use -> placeOf(base, use.getTargetClass()) >= place)
        .map(Dependency::getDescription);
  }

  private static int placeOf(String base, JavaClass type) {
    String name = type.getPackageName().substring(base.length());
    String shortName = name.startsWith(".") ? name.substring(1) : name;
    for (int place = 0; place < ORDER.size(); place++) {
      if (ORDER.get(place).contains(shortName)) {
        return place;
      }
    }
    return -1;
  }
}
