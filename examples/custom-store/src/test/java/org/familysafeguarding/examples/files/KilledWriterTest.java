// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.familysafeguarding.casefile.CaseHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed takes no append with it that had returned. */
class KilledWriterTest {

  /** After how many acknowledged appends each process is killed. */
  private static final List<Integer> KILLS = List.of(1, 7, 40, 3, 15);

  @TempDir Path directory;

  @Test
  void everyAcknowledgedAppendSurvivesTheDeathOfItsProcess() throws Exception {
    long kept = 0;
    for (int appends : KILLS) {
      long acknowledged = versionWhenKilled(appends);
      assertThat(acknowledged).isGreaterThanOrEqualTo(kept + 2L * appends);
      CaseHistory history = DirectoryStore.in(directory).history(RestlessWriter.FILE);
      assertThat(history.version())
          .as("What was acknowledged, and at most one append more, whole")
          .isIn(acknowledged, acknowledged + 2);
      kept = history.version();
      assertThat(history.entries())
          .isEqualTo(LongStream.range(0, kept).mapToObj(RestlessWriter::entry).toList());
    }
  }

  /** The last version the process acknowledged before it died. */
  private long versionWhenKilled(int appends) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RestlessWriter.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      long acknowledged = 0;
      for (int heard = 1; heard <= appends; heard++) {
        String line = said.readLine();
        assertThat(line).as("What the process said after append %s", heard).isNotNull();
        acknowledged = Long.parseLong(line);
      }
      // Through its handle, which leaves open what the process has said: all of it counts.
      assertThat(writer.toHandle().destroyForcibly()).isTrue();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged = Long.parseLong(line);
      }
      return acknowledged;
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }
}
