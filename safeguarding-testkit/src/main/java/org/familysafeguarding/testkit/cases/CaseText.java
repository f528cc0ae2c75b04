// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of one file of cases, its name within the folder, and where to open it. */
record CaseText(String name, String content, Optional<URI> link) {

  CaseText {
    requireNonNull(name, "name");
    requireNonNull(content, "content");
    requireNonNull(link, "link");
  }

  /** Every .yaml or .yml file in a folder and the folders in it, in the order of their names. */
  static List<CaseText> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<CaseText> all =
          files
              .filter(each -> each.toString().matches(".*\\.ya?ml"))
              .sorted()
              .map(each -> read(each, folder))
              .collect(ImmutableList.toImmutableList());
      if (all.isEmpty()) {
        throw new IllegalArgumentException(
            "folder must hold .yaml files, but " + folder + " has none");
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CaseText read(Path file, Path folder) {
    try {
      String name = folder.relativize(file).toString().replace('\\', '/');
      return new CaseText(name, Files.readString(file), Optional.of(file.toUri()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same of a folder on the class path, such as {@code cases}. */
  static List<CaseText> onClassPath(String folder) {
    URL found = Thread.currentThread().getContextClassLoader().getResource(folder);
    if (found == null) {
      throw new IllegalArgumentException(
          "folder must be on the class path, but " + folder + " is not");
    }
    try {
      return found.getProtocol().equals("jar")
          ? inArchive(found.toURI(), folder)
          : under(Path.of(found.toURI()));
    } catch (URISyntaxException | IOException unreadable) {
      throw new IllegalArgumentException("folder cannot be read: " + folder, unreadable);
    }
  }

  private static List<CaseText> inArchive(URI folder, String name) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
      return under(archive.getPath("/" + name));
    }
  }
}
