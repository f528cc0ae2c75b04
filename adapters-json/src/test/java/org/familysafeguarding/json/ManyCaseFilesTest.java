// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
    String tooLong = "[" + " ".repeat(JsonText.LONGEST_DOCUMENT + 50_000) + "]";
    List<CaseReading> readings = readAll(tooLong + "\n" + line("CF-2"));
    assertThat(Documents.refused(readings.get(0)))
        .singleElement()
        .asString()
        .contains("at most 16 MiB");
    assertThat(readings.get(1)).isInstanceOf(CaseReading.Accepted.class);
    assertThat(readings).hasSize(2);
  }

  @Test
  void afterTheLastLineThereIsNone() {
    Iterator<String> lines = Lines.of(new BufferedReader(new StringReader("one"))).iterator();
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
