// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case files as JSON documents in the format "family-safeguarding-case/1".
 *
 * <p>What is written can be read back and is then equal. A document that cannot be read is refused
 * with everything that is wrong with it, as far as one fault does not hide another: where a part is
 * faulty, what the whole would have to fulfil is not asked, and whether the entries contradict each
 * other is asked only once each is right in itself. It is asked always, so an accepted history can
 * be folded.
 *
 * <p>At most 16 MiB are read of one document, at most 1 MiB in one text, and 64 levels deep.
 * Reading and writing leave the caller's readers and writers open, and report their failures as
 * {@link UncheckedIOException}. Immutable; any number of threads may share one.
 */
public final class CaseFileJson {

  private static final CaseForm FORM = new CaseForm(EntryJson.form());

  private CaseFileJson() {}

  public static CaseFileJson create() {
    return new CaseFileJson();
  }

  static CaseForm form() {
    return FORM;
  }

  /** The JSON Schema (draft 2020-12) of the format. */
  public static String schema() {
    return SchemaFile.text("case-file-1.schema.json");
  }

  /** Reads the document that is the whole of this text. */
  public CaseReading read(String json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document that is all that is left in the reader. */
  public CaseReading read(Reader json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  /** Reads the document in a file, which is in UTF-8. */
  public CaseReading read(Path json) {
    requireNonNull(json, "json");
    return read(mapper -> mapper.createParser(json));
  }

  private static CaseReading read(Function<JsonMapper, JsonParser> source) {
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<CaseHistory> history =
        JsonText.parse(source, document).flatMap(tree -> FORM.read(tree, document));
    return problems.areNone()
        ? new CaseReading.Accepted(history.orElseThrow())
        : new CaseReading.Refused(problems.all());
  }

  /** The history as an indented document that ends with a line break. */
  public String write(CaseHistory history) {
    StringWriter text = new StringWriter();
    write(history, text);
    return text.toString();
  }

  /** Writes the history as an indented document that ends with a line break. */
  public void write(CaseHistory history, Writer to) {
    requireNonNull(history, "history");
    requireNonNull(to, "to");
    JsonText.writeIndented(to, out -> FORM.write(history, out));
    endLine(to);
  }

  /**
   * Reads many case files, one to a line.
   *
   * <p>The n-th reading is that of the n-th line, also where that line is blank and so refused.
   * Each line is read when the stream comes to it, so that any number of case files takes the
   * memory of one. What a line breaks off beyond 16 MiB is passed over, and the line refused.
   */
  public Stream<CaseReading> readAll(BufferedReader lines) {
    requireNonNull(lines, "lines");
    return Lines.of(lines).map(this::read);
  }

  /** Writes case files as they come, one to a line. */
  public void writeAll(Stream<CaseHistory> histories, Writer to) {
    requireNonNull(to, "to");
    histories.forEachOrdered(
        history -> {
          JsonText.writeOnOneLine(to, out -> FORM.write(history, out));
          endLine(to);
        });
  }

  private static void endLine(Writer to) {
    try {
      to.write('\n');
      to.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
