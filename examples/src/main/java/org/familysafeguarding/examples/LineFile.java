// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.FileCursor;

/** A file of case files, one to a line, that may have been cut off in the middle of one. */
final class LineFile {

  private static final int BEGINNING = 400;
  private static final Pattern ID = Pattern.compile("\"id\":\"([A-Za-z0-9._:-]{1,64})\"");

  private final Path path;
  private long lastLine;
  private long end;

  private LineFile(Path path) {
    this.path = path;
  }

  static LineFile at(Path path) {
    return new LineFile(path);
  }

  /** Makes the file if it is not there, cuts off half a line, and says which case file was last. */
  FileCursor wholeLines() throws IOException {
    make();
    findLastLine();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(end);
      if (end == 0) {
        return FileCursor.start();
      }
      byte[] beginning = new byte[(int) Math.min(BEGINNING, end - lastLine)];
      file.seek(lastLine);
      file.readFully(beginning);
      return after(new String(beginning, UTF_8));
    }
  }

  private FileCursor after(String line) {
    Matcher id = ID.matcher(line);
    if (!id.find()) {
      throw new BadInputException(path + " is there, and its last line is no case file");
    }
    return FileCursor.after(new CaseFileId(id.group(1)));
  }

  private void findLastLine() throws IOException {
    long start = 0;
    long at = 0;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      for (int next = bytes.read(); next >= 0; next = bytes.read()) {
        at++;
        if (next == '\n') {
          lastLine = start;
          start = at;
          end = at;
        }
      }
    }
  }

  private void make() throws IOException {
    boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownersOnly =
        knowsOwners
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(path, ownersOnly);
    } catch (FileAlreadyExistsException begunBefore) {
      return;
    }
  }
}
