// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.junit.jupiter.api.Test;

/** Case files one to a line. */
class ManyCaseFilesTest {

  private final CaseFileJson json = CaseFileJson.create();

  @Test
  void caseFilesAreWrittenOneToALineAndReadBackInOrder() {
    CaseHistory full = Documents.everyEventRead();
    CaseHistory empty = CaseHistory.empty(new CaseFileId("CF-2"));
    StringWriter text = new StringWriter();
    json.writeAll(Stream.of(full, empty, full), text);
    assertThat(text.toString().lines()).hasSize(3);
    assertThat(text.toString()).endsWith("\n");
    assertThat(readAll(text.toString()))
        .containsExactly(accepted(full), accepted(empty), accepted(full));
  }

  @Test
  void theReadingOfALineStandsWhereTheLineStands() {
    List<CaseReading> readings = readAll(line("CF-1") + "\r\n\nnonsense\n" + line("CF-4"));
    assertThat(readings).hasSize(4);
    assertThat(Documents.accepted(readings.get(0)).id()).isEqualTo(new CaseFileId("CF-1"));
    assertThat(Documents.refused(readings.get(1))).containsExactly("the document: is empty");
    assertThat(Documents.refused(readings.get(2)))
        .singleElement()
        .asString()
        .startsWith("the document: is not JSON");
    assertThat(Documents.accepted(readings.get(3)).id()).isEqualTo(new CaseFileId("CF-4"));
  }

  @Test
  void nothingIsNoLines() {
    assertThat(readAll("")).isEmpty();
  }

  @Test
  void linesAreReadOnlyAsTheyAreCalledFor() {
    Endless source = new Endless(line("CF-1") + "\n");
    Iterator<CaseReading> readings = json.readAll(new BufferedReader(source)).iterator();
    for (int count = 0; count < 1_000; count++) {
      assertThat(readings.next()).isInstanceOf(CaseReading.Accepted.class);
    }
    assertThat(source.given).isLessThan(line("CF-1").length() * 1_001L + 100_000);
  }

  @Test
  void aLineTooLongToReadIsPassedOver() {
    String line = line("CF-2");
    CaseFileJson limited = CaseFileJson.withLinesUpTo(line.length());
    String text = line + " \n" + line + "\n" + " ".repeat(50_000) + "[]\n" + line;
    List<CaseReading> readings =
        limited.readAll(new BufferedReader(new StringReader(text))).toList();
    String refusal =
        "the document: is longer than is read of one line: at most "
            + line.length()
            + " characters";
    assertThat(Documents.refused(readings.get(0))).containsExactly(refusal);
    assertThat(readings.get(1)).isInstanceOf(CaseReading.Accepted.class);
    assertThat(Documents.refused(readings.get(2))).containsExactly(refusal);
    assertThat(readings.get(3)).isInstanceOf(CaseReading.Accepted.class);
    assertThat(readings).hasSize(4);
  }

  @Test
  void aLineIsReadThoughItIsTooLongForADocument() {
    String line = line("CF-1").replace("[", "[" + " ".repeat(JsonText.LONGEST_DOCUMENT));
    assertThat(readAll(line)).singleElement().isInstanceOf(CaseReading.Accepted.class);
    assertThat(Documents.refused(json.read(line))).isNotEmpty();
    String text = line.replace("CF-1", "x".repeat(JsonText.LONGEST_TEXT + 1));
    assertThat(Documents.refused(readAll(text).get(0)))
        .singleElement()
        .asString()
        .contains("at most 1 MiB in one text, 64 levels deep");
  }

  @Test
  void ofALineTooLongToBeReadNothingIsWritten() {
    CaseHistory full = Documents.everyEventRead();
    StringWriter text = new StringWriter();
    json.writeAll(Stream.of(full), text);
    String line = text.toString();
    StringWriter exact = new StringWriter();
    CaseFileJson.withLinesUpTo(line.length() - 1).writeAll(Stream.of(full), exact);
    assertThat(exact).hasToString(line);

    CaseHistory empty = CaseHistory.empty(new CaseFileId("CF-2"));
    StringWriter written = new StringWriter();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                CaseFileJson.withLinesUpTo(line.length() - 2)
                    .writeAll(Stream.of(empty, full, empty), written))
        .withMessageContaining(full.id() + " is longer than is read back of one line");
    assertThat(written).hasToString(line("CF-2") + "\n");
  }

  @Test
  void aLineThatCannotBeWrittenIsReported() throws IOException {
    try (Writer full = new FullDisk()) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> json.writeAll(Stream.of(Documents.everyEventRead()), full));
    }
  }

  private static final class FullDisk extends Writer {

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space is left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void afterTheLastLineThereIsNone() {
    Iterator<String> lines = Lines.of(new BufferedReader(new StringReader("one")), 3).iterator();
    assertThat(lines.next()).isEqualTo("one");
    assertThat(lines.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lines::next);
  }

  @Test
  void aReaderThatFailsIsReported() {
    BufferedReader closed = new BufferedReader(Reader.nullReader());
    Stream<CaseReading> readings = json.readAll(closed);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () -> {
              closed.close();
              readings.forEach(reading -> {});
            });
  }

  private List<CaseReading> readAll(String text) {
    return json.readAll(new BufferedReader(new StringReader(text))).toList();
  }

  private static CaseReading accepted(CaseHistory history) {
    return new CaseReading.Accepted(history);
  }

  private static String line(String id) {
    return "{\"format\":\"family-safeguarding-case/1\",\"id\":\"" + id + "\",\"entries\":[]}";
  }

  /** The same line for ever. */
  private static final class Endless extends Reader {

    private final String line;
    private long given;

    Endless(String line) {
      this.line = line;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      for (int at = 0; at < length; at++) {
        into[from + at] = line.charAt((int) (given++ % line.length()));
      }
      return length;
    }

    @Override
    public void close() {}
  }
}
