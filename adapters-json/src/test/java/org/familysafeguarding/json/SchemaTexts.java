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

  private SchemaTexts(Properties texts, Set<String> toBeUsed) {
    this.texts = texts;
    this.unused = new TreeSet<>(toBeUsed);
  }

  static SchemaTexts read() {
    Properties texts = read("schema-texts.properties");
    return new SchemaTexts(texts, texts.stringPropertyNames());
  }

  /** The same texts and more; of these, it remembers which nobody asked about. */
  SchemaTexts and(String name) {
    Properties more = read(name);
    Properties both = new Properties();
    both.putAll(texts);
    both.putAll(more);
    return new SchemaTexts(both, more.stringPropertyNames());
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (InputStreamReader source =
        new InputStreamReader(
            SchemaTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(source);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
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
