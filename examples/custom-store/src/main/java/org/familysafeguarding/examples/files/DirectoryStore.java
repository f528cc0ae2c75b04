// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.ImpossibleHistoryException;
import org.familysafeguarding.json.EntryLines;
import org.familysafeguarding.json.UnreadableEntryException;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * Case files in a directory, one file for each family, one line of JSON for each entry.
 *
 * <p>An append is on the disk before it returns, so it survives the death of the process and, as
 * far as the disk keeps its word, a loss of power. Threads and processes take turns by a lock on
 * the family's file; a network drive that does not lock files is no place for it.
 */
public final class DirectoryStore implements CaseFileStore {

  private final Path directory;
  private final EntryLines text;

  private DirectoryStore(Path directory, EntryLines text) {
    this.directory = directory;
    this.text = text;
  }

  /**
   * The store in that directory, which is made if it is not there.
   *
   * @throws CaseFileStoreException where the directory cannot be made or written to
   */
  public static DirectoryStore in(Path directory) {
    return in(directory, EntryLines.plain());
  }

  /** As {@link #in(Path)}, with entries written so, which may be sealed. */
  public static DirectoryStore in(Path directory, EntryLines text) {
    try {
      Path real = OwnersOnly.directory(directory).toRealPath();
      return new DirectoryStore(real, Objects.requireNonNull(text, "text"));
    } catch (IOException failed) {
      throw failure("Opening the directory of case files", failed);
    }
  }

  // tag::append[]
  @Override
  public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
    List<Entry> brought = List.copyOf(entries);
    // Before anything is locked, for it may fail.
    List<String> lines = brought.stream().map(entry -> text.write(file, entry)).toList();
    try (CaseLog log = CaseLog.toWrite(path(file))) {
      CaseHistory known = history(file, log.lines());
      if (known.version() != expectedVersion) {
        throw new StaleCaseFileException(file, expectedVersion, known.version());
      }
      requireNewIds(known, brought);
      if (!lines.isEmpty()) {
        log.append(known.version(), lines);
      }
    } catch (IOException failed) {
      throw failure("Appending to case file " + file, failed);
    }
  }

  // end::append[]

  private static void requireNewIds(CaseHistory known, List<Entry> brought) {
    try {
      known.and(brought);
    } catch (ImpossibleHistoryException repeated) {
      throw new IllegalArgumentException(repeated.getMessage(), repeated);
    }
  }

  // tag::history[]
  @Override
  public CaseHistory history(CaseFileId file) {
    try (CaseLog log = CaseLog.toRead(path(file))) {
      return history(file, log.lines());
    } catch (IOException failed) {
      throw failure("Reading case file " + file, failed);
    }
  }

  // end::history[]

  private CaseHistory history(CaseFileId file, List<String> lines) {
    try {
      return CaseHistory.of(file, lines.stream().map(line -> text.read(file, line)).toList());
    } catch (UnreadableEntryException | ImpossibleHistoryException damaged) {
      throw failure("Making sense of case file " + file, damaged);
    }
  }

  @Override
  public List<CaseFileId> files() {
    return files(FileCursor.start(), Integer.MAX_VALUE);
  }

  /** Reads only the files of the page, to see whether anything was ever finished in them. */
  @Override
  public List<CaseFileId> files(FileCursor cursor, int atMost) {
    if (atMost < 1) {
      throw new IllegalArgumentException("atMost must be 1 or more, but was " + atMost);
    }
    try (Stream<Path> all = Files.list(directory)) {
      return all.flatMap(path -> FileName.id(path.getFileName()).stream())
          .filter(cursor::isBefore)
          .sorted(Comparator.comparing(CaseFileId::value))
          .filter(file -> !isEmpty(file))
          .limit(atMost)
          .toList();
    } catch (IOException failed) {
      throw failure("Listing the case files", failed);
    }
  }

  /** A file is begun before its first append is whole; until then it has no entries. */
  private boolean isEmpty(CaseFileId file) {
    try (CaseLog log = CaseLog.toRead(path(file))) {
      return log.lines().isEmpty();
    } catch (IOException failed) {
      throw failure("Reading case file " + file, failed);
    }
  }

  private Path path(CaseFileId file) {
    return directory.resolve(FileName.of(Objects.requireNonNull(file, "file")));
  }

  /** Names files and kinds of failure, never what stands in a file. */
  private static CaseFileStoreException failure(String doing, Exception failed) {
    return new CaseFileStoreException(
        doing + " failed: " + failed.getClass().getSimpleName(), failed);
  }

  /** Does nothing: each call lets go of what it took. */
  @Override
  public void close() {}
}
