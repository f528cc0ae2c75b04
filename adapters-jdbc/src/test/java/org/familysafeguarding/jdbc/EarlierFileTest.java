// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.spi.PersonIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of H2 that the store wrote when there was nothing but its first tables: two case files,
 * without hashes, and without rows to search by.
 *
 * <p>It was written by the code of commit 5ef14b8, and is never to be made again.
 */
class EarlierFileTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final CaseFileId OTHER = new CaseFileId("CF-2");

  @TempDir Path folder;

  @Test
  void fileOfTheFirstTablesIsBroughtUpToDate() throws IOException {
    String address = "jdbc:h2:" + earlierFile() + ";USER=sa";
    try (JdbcCaseFileStore store = (JdbcCaseFileStore) CaseFileStores.open(address)) {
      assertThat(store.files()).containsExactly(FILE, OTHER);
      assertThat(store.history(FILE).entries())
          .extracting(entry -> entry.id() + " " + entry.occurredOn() + " " + entry.recordedAt())
          .containsExactly(
              "E1 2024-03-04 2024-03-04T12:00:00Z",
              "E2 2024-03-04 2024-03-04T12:00:00.000001Z",
              "E3 2024-03-04 2024-03-04T12:00:00.000002Z",
              "E4 2024-03-29 2024-04-02T12:00:00.000003Z");
      List<Entry> other = store.history(OTHER).entries();
      assertThat(other)
          .isEqualTo(List.of(Writing.entry("E1", "He said: \u201Cbe back\u201D \uD83D\uDC6A")));
      assertThat(store.verifyAll()).as("The chains").isEmpty();
      assertThat(store.checkRecords()).as("The rows to search by").isEmpty();
      assertThat(store.filesNaming(new PersonIdentifier.Person(new ChildId("C1"))))
          .containsExactly(FILE);
      assertThat(store.anchors()).hasSize(2);
      store.append(FILE, 4, List.of(Writing.entry("E5", "One more.")));
    }
    try (JdbcCaseFileStore again = (JdbcCaseFileStore) CaseFileStores.open(address)) {
      assertThat(again.history(FILE).version()).isEqualTo(5);
      assertThat(again.verifyAll()).isEmpty();
    }
  }

  /** The file as it was, and where it is without its ending. */
  private Path earlierFile() throws IOException {
    String name = "h2-of-version-1.zip";
    try (InputStream kept = Objects.requireNonNull(getClass().getResourceAsStream(name), name);
        ZipInputStream zip = new ZipInputStream(kept, UTF_8)) {
      String inside = Objects.requireNonNull(zip.getNextEntry(), name).getName();
      assertThat(inside).isEqualTo("cases.mv.db");
      Files.copy(zip, folder.resolve(inside));
    }
    return folder.resolve("cases");
  }
}
