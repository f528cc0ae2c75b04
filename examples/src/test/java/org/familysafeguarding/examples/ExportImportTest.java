// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.CaseReading;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as a file of lines, and back. */
class ExportImportTest {

  private static final List<String> IDS = List.of("A", "B", "C", "D");

  @TempDir Path folder;
  private String from = "";
  private String into = "";
  private Path lines = Path.of("");

  @BeforeEach
  void fillStore() {
    from = "jdbc:h2:" + folder.resolve("from");
    into = "jdbc:h2:" + folder.resolve("into");
    lines = folder.resolve("cases.ndjson");
    CaseReading reading = CaseFileJson.create().read(Run.CASES.resolve("unborn.json"));
    CaseHistory history = ((CaseReading.Accepted) reading).history();
    try (CaseFileStore store = CaseFileStores.open(from)) {
      IDS.forEach(id -> store.append(new CaseFileId(id), 0, history.entries()));
    }
  }

  @Test
  void whatIsExportedCanBeImportedTwice() {
    Run exported = Run.of("export", from, lines.toString());
    Run imported = Run.of("import", into, lines.toString(), "--progress", "always");
    Run again = Run.of("import", into, lines.toString());

    assertThat(exported.out()).isEqualToIgnoringNewLines("Case files exported: 4");
    assertThat(imported.out()).isEqualToIgnoringNewLines("Case files kept: 4, refused: 0");
    assertThat(imported.err()).contains("100 % of 4");
    assertThat(again.out())
        .isEqualToIgnoringNewLines(
            "Case files kept: 4 (4 of them with nothing that was not there), refused: 0");
    assertThat(histories(into)).isEqualTo(histories(from));
  }

  @Test
  void anExportThatWasCutOffGoesOnAfterTheLastWholeLine() throws IOException {
    Run.of("export", from, lines.toString());
    byte[] whole = Files.readAllBytes(lines);
    for (double part : new double[] {0, 0.1, 0.5, 0.9}) {
      Files.write(lines, Arrays.copyOf(whole, (int) (whole.length * part)));
      assertThat(Run.of("export", from, lines.toString()).code()).isZero();
      assertThat(Files.readAllBytes(lines)).isEqualTo(whole);
    }
    assertThat(Run.of("export", from, lines.toString()).out()).contains("exported: 0");
  }

  @Test
  void aFileOfSomethingElseIsNotGoneOnWith() throws IOException {
    Files.writeString(lines, "shopping list\nmilk\n", UTF_8);

    Run run = Run.of("export", from, lines.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("its last line is no case file");
    assertThat(lines).content().isEqualTo("shopping list\nmilk\n");
  }

  @Test
  void aLineThatIsRefusedIsNamedByItsNumber() throws IOException {
    Run.of("export", from, lines.toString());
    Files.writeString(lines, "nonsense\n", UTF_8, StandardOpenOption.APPEND);

    Run run = Run.of("import", into, lines.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Line 5: the document: is not JSON");
    assertThat(run.out()).contains("kept: 4, refused: 1");
  }

  @Test
  void aFileThatIsNotThereIsBadInput() {
    Run run = Run.of("import", into, lines.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot read").contains("NoSuchFileException");
  }

  private static List<CaseHistory> histories(String address) {
    try (CaseFileStore store = CaseFileStores.open(address)) {
      return store.files().stream().map(store::history).toList();
    }
  }
}
