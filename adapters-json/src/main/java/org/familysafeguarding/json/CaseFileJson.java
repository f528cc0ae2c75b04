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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
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
 * <p>At most 16 MiB are read of one document, at most 1 MiB in one text, and 64 levels deep. Where
 * documents stand one to a line, which is how whole stores are moved, a line may have 268,435,456
 * characters (256 MiB), and none longer is written.
 *
 * <p>Reading and writing leave the caller's readers and writers open, and report their failures as
 * {@link UncheckedIOException}. Immutable; any number of threads may share one.
 */
public final class CaseFileJson {

  /** Room for 10,000 entries in each of which somebody wrote the longest text there can be. */
  static final int LONGEST_LINE = 256 * 1024 * 1024;

  private static final CaseForm FORM = new CaseForm(EntryJson.form());

  private final int longestLine;

  private CaseFileJson(int longestLine) {
    this.longestLine = longestLine;
  }

  public static CaseFileJson create() {
    return withLinesUpTo(LONGEST_LINE);
  }

  static CaseFileJson withLinesUpTo(int characters) {
    return new CaseFileJson(characters);
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
    return parsed(mapper -> mapper.createParser(json));
  }

  /** Reads the document that is the whole of this line. */
  CaseReading readLine(String line) {
    if (line.length() > longestLine) {
      String why = "is longer than is read of one line: at most " + longestLine + " characters";
      return new CaseReading.Refused(List.of(new JsonProblem("", why)));
    }
    return read(document -> JsonText.parseLine(line, document));
  }

  /** Reads the document that is all that is left in the reader. */
  public CaseReading read(Reader json) {
    requireNonNull(json, "json");
    return parsed(mapper -> mapper.createParser(json));
  }

  /** Reads the document in a file, which is in UTF-8. */
  public CaseReading read(Path json) {
    requireNonNull(json, "json");
    return parsed(mapper -> mapper.createParser(json));
  }

  private static CaseReading parsed(Function<JsonMapper, JsonParser> source) {
    return read(document -> JsonText.parse(source, document));
  }

  private static CaseReading read(Function<Place, Optional<JsonNode>> parsing) {
    Problems problems = new Problems();
    Place document = Place.document(problems);
    Optional<CaseHistory> history =
        parsing.apply(document).flatMap(tree -> FORM.read(tree, document));
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
   * memory of one. What a line has beyond 256 MiB is passed over, and the line refused.
   */
  public Stream<CaseReading> readAll(BufferedReader lines) {
    requireNonNull(lines, "lines");
    return lines(lines).map(this::readLine);
  }

  Stream<String> lines(BufferedReader source) {
    return Lines.of(source, longestLine + 1);
  }

  /**
   * Writes case files as they come, one to a line.
   *
   * @throws IllegalStateException where one is longer than is read back; nothing of it is written
   */
  public void writeAll(Stream<CaseHistory> histories, Writer to) {
    requireNonNull(to, "to");
    histories.forEachOrdered(
        history -> {
          writeLine(history, to);
          endLine(to);
        });
  }

  /** Writes a line once it is whole, so that one too long leaves nothing of itself behind. */
  private void writeLine(CaseHistory history, Writer to) {
    try (LimitedText line = new LimitedText(longestLine)) {
      JsonText.writeOnOneLine(line, out -> FORM.write(history, out));
      if (line.isOverfull()) {
        throw new IllegalStateException(
            "Case file "
                + history.id()
                + " is longer than is read back of one line: at most "
                + longestLine
                + " characters");
      }
      line.writeTo(to);
    }
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
