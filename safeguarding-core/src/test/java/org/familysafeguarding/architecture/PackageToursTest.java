// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what is in it, in reading order, and that it knows no null. */
class PackageToursTest {

  private static final int STOPS = 3;

  private static final Pattern STOP = Pattern.compile("\\{@link\\s");

  @Test
  void everyPackageGivesATour() throws IOException {
    List<Path> packages = packagesIn(CoreClasses.mainSources());
    assertThat(packages).hasSize(PackageOrderTest.packagesPresent().size());
    for (Path each : packages) {
      assertThat(faultsOf(each)).as("%s", CoreClasses.mainSources().relativize(each)).isEmpty();
    }
  }

  @Test
  void theCanariesAreReported() throws IOException {
    Path canaries = CoreClasses.testSources().resolve("org/familysafeguarding/architecture/canary");
    assertThat(faultsOf(canaries.resolve("naming"))).containsExactly("has no package-info.java");
    assertThat(faultsIn("/** See {@link A} and {@link B}. */ package org.familysafeguarding;"))
        .containsExactly("is not @NullMarked", "names 2 of its types, not 3");
    assertThat(faultsIn("/** {@link A}, {@link B}, {@link\n * C} */ @NullMarked package x;"))
        .isEmpty();
  }

  private static List<Path> packagesIn(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static List<String> faultsOf(Path directory) throws IOException {
    Path tour = directory.resolve("package-info.java");
    return Files.exists(tour)
        ? faultsIn(Files.readString(tour))
        : List.of("has no package-info.java");
  }

  private static List<String> faultsIn(String tour) {
    long stops = STOP.matcher(tour).results().count();
    return Stream.of(
            tour.contains("\n@NullMarked") || tour.contains(" @NullMarked")
                ? ""
                : "is not @NullMarked",
            stops >= STOPS ? "" : "names " + stops + " of its types, not " + STOPS)
        .filter(fault -> !fault.isEmpty())
        .toList();
  }
}
