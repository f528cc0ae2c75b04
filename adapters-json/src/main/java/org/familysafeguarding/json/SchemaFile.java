// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas as they are published with the library. */
final class SchemaFile {

  private SchemaFile() {}

  static String text(String name) {
    try (InputStream schema = SchemaFile.class.getResourceAsStream(name)) {
      return new String(requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
