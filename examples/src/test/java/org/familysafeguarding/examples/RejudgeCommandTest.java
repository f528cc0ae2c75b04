// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.CaseReading;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night's judging of a whole store. */
class RejudgeCommandTest {

  private static final CaseHistory DRIFTING = shipped("drifting.json");

  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void fillStore() {
    address = "jdbc:h2:" + folder.resolve("cases");
    try (CaseFileStore store = CaseFileStores.open(address)) {
      for (String id : List.of("A", "B", "C")) {
        store.append(new CaseFileId(id), 0, DRIFTING.entries());
      }
      List<Entry> entries = DRIFTING.entries();
      store.append(new CaseFileId("X"), 0, entries.subList(entries.size() / 2, entries.size()));
    }
  }

  private static CaseHistory shipped(String name) {
    CaseReading reading = CaseFileJson.create().read(Run.CASES.resolve(name));
    return ((CaseReading.Accepted) reading).history();
  }

  @Test
  void everyOpenCaseIsJudgedAndWhatCannotBeIsNamed() {
    Run run = Run.of("rejudge", address, "--on", "2024-06-12");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("On 2024-06-12: open case files judged 3, with something overdue 3 (")
        .contains("Cannot be judged, for their entries contradict each other: 1, among them [X]");
    assertThat(run.err()).isBlank();
  }

  /** An address that was mistyped opens a new store, and finds nothing in it. */
  @Test
  void aStoreWithoutAnyCaseIsPointedOut() {
    Run run = Run.of("rejudge", address + "-mistyped", "--on", "2024-06-12");

    assertThat(run.out()).contains("open case files judged 0");
    assertThat(run.err()).contains("There is no case file in the store at that address.");
  }

  @Test
  void theBarFillsUpOnATerminal() {
    Run run = Run.of("rejudge", address, "--on", "2024-06-12", "--progress", "always");

    assertThat(run.err())
        .contains("\r[" + " ".repeat(40) + "] 0 % of 4")
        .contains("\r[" + "#".repeat(20) + " ".repeat(20) + "] 50 % of 4")
        .contains("\r[" + "#".repeat(40) + "] 100 % of 4");
  }

  @Test
  void anInterruptedRunGoesOnAfterItsCursorOnTheSameDay() throws IOException {
    Path cursor = folder.resolve("cursor");
    Files.writeString(cursor, "2024-06-12 B\n");

    Run run = Run.of("rejudge", address, "--on", "2024-06-12", "--cursor", cursor.toString());

    assertThat(run.out()).startsWith("On 2024-06-12: open case files judged 1,");
    assertThat(cursor).doesNotExist();
  }

  @Test
  void anotherDaysCursorIsNotGoneOnWith() throws IOException {
    Path cursor = folder.resolve("cursor");
    Files.writeString(cursor, "2024-06-11 B\n");

    Run run = Run.of("rejudge", address, "--on", "2024-06-12", "--cursor", cursor.toString());

    assertThat(run.out()).contains("judged 3,");
  }

  @Test
  void theCursorIsWrittenOnTheWay() throws IOException {
    Path file = folder.resolve("cursor");
    CursorFile cursor = new CursorFile(file, day("Wed 12 Jun 2024"));
    assertThat(cursor.read()).isEqualTo(FileCursor.start());

    for (int passed = 1; passed <= 51; passed++) {
      cursor.passed(new CaseFileId("CF-" + passed));
    }

    assertThat(Files.readString(file)).isEqualTo("2024-06-12 CF-51\n");
    assertThat(new CursorFile(file, day("Wed 12 Jun 2024")).read())
        .isEqualTo(FileCursor.after(new CaseFileId("CF-51")));
    Files.writeString(file, "half a li");
    assertThat(cursor.read()).isEqualTo(FileCursor.start());
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> new CursorFile(folder, day("Wed 12 Jun 2024")).read());
  }

  @Test
  void worklistsAreRefreshed() {
    WorkJudge judge =
        WorkJudge.by(
            PublishedRulebooks.all(), () -> day("Wed 12 Jun 2024"), Situation::inEnglandOn);
    InMemoryCaseFileStore store = InMemoryCaseFileStore.judgedBy(judge);
    store.withoutJudge().append(DRIFTING.id(), 0, DRIFTING.entries());
    assertThat(store.work(WorkQuery.everything())).isEmpty();

    new NightlyRun(store, Situation.inEnglandOn(day("Wed 12 Jun 2024"))).judge(DRIFTING.id());

    assertThat(store.work(WorkQuery.everything())).isNotEmpty();
    assertThat(store.checkWork()).isEmpty();
  }

  @Test
  void anAddressThatNobodyKnowsIsBadInput() {
    Run run = Run.of("rejudge", "nowhere:");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("No CaseFileStoreProvider answers to the address");
  }
}
