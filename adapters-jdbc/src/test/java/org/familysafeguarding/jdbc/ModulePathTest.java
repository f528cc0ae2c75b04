// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.familysafeguarding.jdbc.host.HostProgram;
import org.junit.jupiter.api.Test;

/** As modules, the libraries find one another, and the tables are made and used. */
class ModulePathTest {

  private static final Pattern MODULES =
      Pattern.compile(
          "adapters-j|safeguarding-adapters-j|safeguarding-core|guava|failureaccess|jakarta\\.val"
              + "|jackson|flyway|h2-");

  @Test
  void storeOpensFromTheModulePath() throws Exception {
    String own = Path.of("target", "test-classes").toAbsolutePath().toString();
    String modules =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> !each.contains("test-classes"))
            .filter(each -> MODULES.matcher(each).find())
            .collect(Collectors.joining(File.pathSeparator));
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules,
                "--add-modules",
                "org.familysafeguarding.jdbc",
                "-cp",
                own,
                HostProgram.class.getName(),
                "jdbc:h2:mem:modules")
            .redirectErrorStream(true)
            .start();
    String said = new String(started.getInputStream().readAllBytes(), UTF_8);
    assertThat(started.waitFor()).as(said).isZero();
    assertThat(said).contains("org.familysafeguarding.jdbc, 0");
  }
}
