// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.Optional;
import org.familysafeguarding.casefile.Entry;

/**
 * One entry of a case file as one line of JSON, for stores.
 *
 * <p>Equal entries are written as equal text, in every run and on every machine: fields in a fixed
 * order, sets in the order of their texts, nothing between. So the text may be hashed. It is read
 * back as an equal entry. Immutable; any number of threads may share one.
 */
public final class EntryJson {

  private static final int USUAL_LENGTH = 600;

  private static final EntryForm FORM = Forms.entries();

  private EntryJson() {}

  public static EntryJson create() {
    return new EntryJson();
  }

  static EntryForm form() {
    return FORM;
  }

  /**
   * The entry as one line, without a line break at its end.
   *
   * @throws IllegalArgumentException if a day or moment in it has a year of more than four digits
   */
  public String write(Entry entry) {
    requireNonNull(entry, "entry");
    StringWriter text = new StringWriter(USUAL_LENGTH);
    JsonText.writeOnOneLine(text, out -> FORM.write(entry, out));
    return text.toString();
  }

  /**
   * The entry that was written so.
   *
   * @throws UnreadableEntryException where the text holds no entry, with everything that is wrong
   */
  public Entry read(String json) {
    requireNonNull(json, "json");
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<Entry> entry =
        JsonText.parse(mapper -> mapper.createParser(json), document)
            .flatMap(tree -> FORM.read(tree, document));
    if (!problems.areNone()) {
      throw new UnreadableEntryException(problems.all());
    }
    return entry.orElseThrow();
  }
}
