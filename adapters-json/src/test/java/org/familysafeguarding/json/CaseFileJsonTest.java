// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileJsonTest {

  private final CaseFileJson json = CaseFileJson.create();

  @Test
  void aFileWithEveryKindOfEventIsWrittenAsItWasRead() {
    CaseHistory history = Documents.everyEventRead();
    assertThat(history.entries().stream().map(Entry::kind).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(EventKind.class));
    assertThat(json.write(history)).isEqualTo(Documents.text(Documents.everyEvent()));
  }

  @Test
  void whatIsWrittenIsReadBackAsAnEqualHistory() {
    CaseHistory history = Documents.everyEventRead();
    assertThat(Documents.accepted(json.read(json.write(history)))).isEqualTo(history);
  }

  @Test
  void textReadersAndFilesAreReadAlike() {
    String text = Documents.text(Documents.everyEvent());
    assertThat(json.read(text))
        .isEqualTo(json.read(new StringReader(text)))
        .isEqualTo(json.read(Documents.everyEvent()));
  }

  @Test
  void aByteOrderMarkIsPassedOver(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.json");
    Files.writeString(file, "\uFEFF" + Documents.text(Documents.everyEvent()), UTF_8);
    assertThat(Documents.accepted(json.read(file))).isEqualTo(Documents.everyEventRead());
  }

  @Test
  void bytesThatAreNoUtf8AreNotJson(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.json");
    Files.write(file, new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'});
    assertThat(Documents.refused(json.read(file)))
        .singleElement()
        .asString()
        .startsWith("the document: is not JSON");
  }

  @Test
  void aHistoryOfNothingIsAHistory() {
    CaseHistory nothing = CaseHistory.empty(new CaseFileId("CF-2"));
    assertThat(json.write(nothing))
        .isEqualTo(
            """
            {
              "format": "family-safeguarding-case/1",
              "id": "CF-2",
              "entries": [ ]
            }
            """);
    assertThat(json.read(json.write(nothing))).isEqualTo(new CaseReading.Accepted(nothing));
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> json.read(Path.of("no-such-case.json")));
  }

  @Test
  void aReaderThatFailsIsReported() throws IOException {
    Reader closed = Reader.nullReader();
    closed.close();
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> json.read(closed));
  }

  @Test
  void theCallersReaderAndWriterStayOpen() {
    StringWriter written =
        new StringWriter() {
          @Override
          public void close() {
            throw new AssertionError("The writer is the caller's to close");
          }
        };
    json.write(Documents.everyEventRead(), written);
    Reader reader =
        new StringReader(written.toString()) {
          @Override
          public void close() {
            throw new AssertionError("The reader is the caller's to close");
          }
        };
    assertThat(json.read(reader)).isInstanceOf(CaseReading.Accepted.class);
  }

  @Test
  void aWriterThatFailsIsReported() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> json.write(Documents.everyEventRead(), full))
        .withMessageContaining("no space left");
  }

  @Test
  void anAcceptedReadingShowsNothingOfTheFamily() {
    assertThat(json.read(Documents.everyEvent()).toString())
        .isEqualTo("Accepted[history=case file CF-1 at version 129]");
  }
}
