// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case file that cannot be read: all that is wrong with it, at once, and the store untouched. */
class BrokenCaseFileTest {

  private static final String BROKEN =
      """
      {
        "format": "family-safeguarding-case/1",
        "id": "CF-9",
        "entries": [
          {"id": "E1", "on": "2024-02-30", "recordedAt": "2024-03-04T10:00:00Z", "by": "SW1",
           "event": "case-opened", "family": "Example",
           "council": {"id": "LA", "name": "Exampleshire Council", "kind": "council"}},
          {"id": "E2", "on": "2024-03-04", "recordedAt": "2024-03-04T10:00:00Z", "by": "SW1",
           "event": "child-joined", "child": {"id": "C1",
             "name": {"given": "Robin", "family": "Example"}, "birth": {"bornOn": "2014-05-04"},
             "profile": {"sex": "female", "ethnicity": "not-obtained",
               "disabilities": {"established": "no"}},
             "identifiers": {"nhsNumber": "9990000011",
               "pupilNumber": {"noneBecause": "newly-in-need"}}}},
          {"id": "E3", "on": "2024-03-04", "recordedAt": "2024-03-04T10:00:00Z", "by": "SW1",
           "event": "referal-received", "referral": {}}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void everyProblemComesBackWithItsPointer() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), BROKEN);

    Run run = Run.of("review", file.toString(), "--on", "2024-06-12");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("/entries/0/on: ") && line.contains("2024-02-30"))
        .anyMatch(line -> line.startsWith("/entries/1/child/profile/disabilities/established: "))
        .anyMatch(line -> line.startsWith("/entries/1/child/identifiers/nhsNumber: "))
        .anyMatch(
            line -> line.startsWith("/entries/2/event: ") && line.contains("referral-received"));
    assertThat(run.err()).doesNotContain("Robin").doesNotContain("9990000011");
  }

  @Test
  void theStoreIsUntouched() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), BROKEN);
    Path store = folder.resolve("store");

    Run run = Run.of("review", file.toString(), "--on", "2024-06-12", "--store", store.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(store).doesNotExist();
  }

  @Test
  void aHistoryThatContradictsItselfNamesTheEntry() throws IOException {
    String text = Files.readString(Run.CASES.resolve("drifting.json"));
    Path file =
        Files.writeString(
            folder.resolve("impossible.json"),
            text.replace("\"assessment\": \"AS2\"", "\"assessment\": \"AS9\""));

    Run run = Run.of("review", file.toString(), "--on", "2024-06-12");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("/entries/").contains("No assessment AS9 has been recorded");
  }

  @Test
  void aFileThatIsNotThereAndADateThatIsNoneAreBadInput() {
    assertThat(Run.of("review", "nowhere.json", "--on", "2024-06-12").code()).isEqualTo(2);
    assertThat(Run.of("review", Run.shipped("drifting.json"), "--on", "2024-02-30").code())
        .isEqualTo(2);
    assertThat(Run.of("review").code()).isEqualTo(2);
    assertThat(Run.of().code()).isEqualTo(2);
  }
}
