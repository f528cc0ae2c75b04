// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directory does besides what every store does. */
class DirectoryStoreTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final List<Entry> ENTRIES =
      FamilyCase.opened(day("Mon 11 Mar 2024")).withUsualTeam().history().entries();

  @TempDir Path directory;

  @Test
  void theAddressOpensTheDirectoryAndWhatIsKeptStays() {
    String address = "files:" + directory.resolve("a/b");
    try (CaseFileStore store = CaseFileStores.open(address)) {
      store.append(FILE, 0, ENTRIES);
    }
    try (CaseFileStore store = CaseFileStores.open(address)) {
      assertThat(store.history(FILE)).isEqualTo(CaseHistory.of(FILE, ENTRIES));
    }
  }

  @Test
  void anIdIsTheNameOfAFileOnAnyDisk() {
    for (String id : List.of("CF-1", "cf-1", "a.b:c_D-9", "A".repeat(64))) {
      String name = FileName.of(new CaseFileId(id));
      assertThat(name).matches("[a-z0-9_=-]+\\.ndjson");
      assertThat(FileName.id(Path.of(name))).contains(new CaseFileId(id));
    }
    assertThat(FileName.of(FILE)).isEqualTo("=43=46-1.ndjson");
    assertThat(FileName.id(Path.of("CF-1.ndjson"))).isEmpty();
    assertThat(FileName.id(Path.of("cf-1.txt"))).isEmpty();
  }

  @Test
  void anAppendCutOffAtAnyByteNeverHappened() throws IOException {
    DirectoryStore store = DirectoryStore.in(directory);
    store.append(FILE, 0, ENTRIES.subList(0, 1));
    Path file = onlyFile();
    int before = (int) Files.size(file);
    store.append(FILE, 1, ENTRIES.subList(1, 3));
    byte[] whole = Files.readAllBytes(file);
    for (int length = before; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(store.history(FILE).version()).as("Cut off at %s", length).isEqualTo(1);
    }
    store.append(FILE, 1, ENTRIES.subList(1, 3));
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void aFirstAppendThatWasCutOffLeavesNoFile() throws IOException {
    DirectoryStore store = DirectoryStore.in(directory);
    store.append(FILE, 0, ENTRIES);
    Path file = onlyFile();
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
    assertThat(store.files()).isEmpty();
    assertThat(store.history(FILE)).isEqualTo(CaseHistory.empty(FILE));
  }

  @Test
  void whatAnotherHandChangedIsNotPassedOff() throws IOException {
    DirectoryStore store = DirectoryStore.in(directory);
    store.append(FILE, 0, ENTRIES);
    Path file = onlyFile();
    Files.writeString(file, Files.readString(file).replaceFirst("Marlowe|LA", "MA"));
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessage("Reading case file CF-1 failed: IOException");
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.append(FILE, ENTRIES.size(), List.of()));
  }

  @Test
  void aLineThatIsNoEntryIsNotPassedOff() throws IOException {
    DirectoryStore store = DirectoryStore.in(directory);
    store.append(FILE, 0, ENTRIES.subList(0, 1));
    Files.write(
        onlyFile(), new Frame(2, List.of("{\"secret\":1}")).bytes(), StandardOpenOption.APPEND);
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> store.history(FILE))
        .withMessage("Making sense of case file CF-1 failed: UnreadableEntryException");
  }

  @Test
  void nobodyElseMayOpenTheFiles() throws IOException {
    Path made = directory.resolve("made");
    DirectoryStore.in(made).append(FILE, 0, ENTRIES);
    if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Path file = made.resolve(FileName.of(FILE));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aDirectoryThatIsAFileCannotBeOpened() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "", UTF_8);
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> DirectoryStore.in(file));
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.toList().get(0);
    }
  }
}
