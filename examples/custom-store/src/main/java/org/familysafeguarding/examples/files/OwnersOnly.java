// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and directories that nobody but their owner may open, where the disk knows owners.
 */
final class OwnersOnly {

  private OwnersOnly() {}

  static Path directory(Path path) throws IOException {
    return Files.isDirectory(path) ? path : Files.createDirectories(path, only(path, "rwx------"));
  }

  /** Makes the file, unless another has just done so; its name is on the disk, too. */
  static void file(Path path) throws IOException {
    try {
      Files.createFile(path, only(path, "rw-------"));
    } catch (FileAlreadyExistsException another) {
      return;
    }
    try (FileChannel directory = FileChannel.open(parent(path), StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows does not open directories, and keeps names without being asked to.
      return;
    }
  }

  private static FileAttribute<?>[] only(Path path, String permissions) {
    boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return knowsOwners
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static Path parent(Path path) {
    return requireNonNull(path.toAbsolutePath().getParent(), "parent");
  }
}
