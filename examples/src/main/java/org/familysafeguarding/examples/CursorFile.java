// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.FileCursor;

/**
 * How far a nightly run has come, in a file that survives it: the day, and the last case file.
 *
 * <p>It is replaced in one step, and not for each case file: whoever goes on judges a few twice,
 * which changes nothing. What another day's run left is not gone on with.
 */
final class CursorFile {

  private static final int EVERY = 50;
  private static final Pattern NOTE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) ([A-Za-z0-9._:-]{1,64})\\R?");

  private final Path file;
  private final LocalDate day;
  private int passed;

  CursorFile(Path file, LocalDate day) {
    this.file = file;
    this.day = day;
  }

  /** Where to go on. */
  FileCursor read() {
    try {
      Matcher note = NOTE.matcher(Files.readString(file, UTF_8));
      boolean goesOn = note.matches() && note.group(1).equals(day.toString());
      return goesOn ? FileCursor.after(new CaseFileId(note.group(2))) : FileCursor.start();
    } catch (NoSuchFileException first) {
      return FileCursor.start();
    } catch (IOException failed) {
      throw new BadInputException("Cannot read " + file + ": " + failed.getClass().getSimpleName());
    }
  }

  /** A case file has been dealt with, and all before it. */
  void passed(CaseFileId last) {
    passed++;
    if (passed % EVERY == 1) {
      write(day + " " + last + "\n");
    }
  }

  private void write(String note) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.writeString(next, note, UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** There is nothing to go on with. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
