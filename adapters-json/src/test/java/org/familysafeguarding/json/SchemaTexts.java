// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the schema says, for people, of each of its definitions. */
final class SchemaTexts {

  private final Properties texts;
  private final Set<String> unused;

  private SchemaTexts(Properties texts) {
    this.texts = texts;
    this.unused = new TreeSet<>(texts.stringPropertyNames());
  }

  static SchemaTexts read() {
    Properties texts = new Properties();
    try (InputStreamReader source =
        new InputStreamReader(
            SchemaTexts.class.getResourceAsStream("schema-texts.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(source);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new SchemaTexts(texts);
  }

  String of(String definition) {
    unused.remove(definition);
    String text = texts.getProperty(definition);
    if (text == null) {
      throw new IllegalStateException("schema-texts.properties says nothing of " + definition);
    }
    return text;
  }

  /** The definitions that there are texts for and that nobody asked about. */
  Set<String> unused() {
    return unused;
  }
}
