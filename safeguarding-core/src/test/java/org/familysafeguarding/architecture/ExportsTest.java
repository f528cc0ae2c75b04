// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module shows the packages that users need, to everybody, and keeps the rules to itself. */
class ExportsTest {

  /** Rules are met through rulebooks, which the root package hands out. */
  private static final Set<String> KEPT =
      Set.of("rules.england", "rules.lookedafter", "rules.protection", "practice");

  /** Forms are checked by reflection; nothing else is. */
  private static final Set<String> OPENED = Set.of(CoreClasses.BASE + ".form");

  @Test
  void theModuleExportsEveryPackageButTheRulesThemselves() throws IOException {
    exportsWhatIsMeant(described());
  }

  @Test
  void theModuleOpensNothingButForms() throws IOException {
    assertThat(described().isOpen()).isFalse();
    assertThat(described().opens())
        .allSatisfy(
            opened -> {
              assertThat(OPENED).contains(opened.source());
              assertThat(opened.targets()).containsExactly("org.hibernate.validator");
            });
  }

  @Test
  void theCanariesAreReported() {
    var open = ModuleDescriptor.newModule(CoreClasses.BASE);
    meant().forEach(open::exports);
    exportsWhatIsMeant(open.build());
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> exportsWhatIsMeant(open.exports(CoreClasses.BASE + ".rules.england").build()))
        .withMessageContaining("rules.england");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> exportsWhatIsMeant(ModuleDescriptor.newModule(CoreClasses.BASE).build()));
  }

  private static void exportsWhatIsMeant(ModuleDescriptor module) {
    assertThat(module.exports()).allMatch(export -> !export.isQualified());
    assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
        .containsExactlyInAnyOrderElementsOf(meant());
  }

  private static Set<String> meant() {
    return PackageOrderTest.packagesPresent().stream()
        .filter(name -> !KEPT.contains(name))
        .map(name -> name.isEmpty() ? CoreClasses.BASE : CoreClasses.BASE + "." + name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleDescriptor described() throws IOException {
    try (InputStream compiled =
        Files.newInputStream(CoreClasses.compiled().resolve("module-info.class"))) {
      return ModuleDescriptor.read(compiled);
    }
  }
}
