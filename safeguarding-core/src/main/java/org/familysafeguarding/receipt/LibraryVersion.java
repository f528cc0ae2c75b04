// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A version of this library, such as 1.4.0. */
public record LibraryVersion(String value) {

  public LibraryVersion {
    requireNonNull(value, "value");
  }

  /** The version of the library that is running. */
  public static LibraryVersion running() {
    try (InputStream file = LibraryVersion.class.getResourceAsStream("version.txt")) {
      byte[] bytes = requireNonNull(file, "version.txt").readAllBytes();
      return new LibraryVersion(new String(bytes, StandardCharsets.UTF_8).strip());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
