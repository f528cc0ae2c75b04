// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.people.FamilyName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halves of surrogate pairs, which no encoding has bytes for, stand in JSON as escapes. */
class PairedWriterTest {

  private static final String ODD = "\uD83D and \uDC6A, \uDE00\uD83D, \uD83D\uD83D\uDE00, \uDBFF";

  @ParameterizedTest
  @CsvSource({
    "plain \u00E9\uFFFD,            plain \u00E9\uFFFD",
    "\uD83D\uDC6A\uD83D\uDE00,      \uD83D\uDC6A\uD83D\uDE00",
    "a\uD83D.,                      a\\uD83D.",
    "a\uDC6A.,                      a\\uDC6A.",
    "\uDC6A\uD83D.,                 \\uDC6A\\uD83D.",
    "\uD83D\uD83D\uDC6A.,           \\uD83D\uD83D\uDC6A.",
    "\uD83D\uDC6A\uDC6A.,           \uD83D\uDC6A\\uDC6A."
  })
  void halvesAloneAreEscapedInPiecesOfAnySize(String text, String written) throws IOException {
    for (int piece = 1; piece <= text.length(); piece++) {
      StringWriter to = new StringWriter();
      try (PairedWriter writer = new PairedWriter(to)) {
        for (int at = 0; at < text.length(); at += piece) {
          writer.write(text, at, Math.min(piece, text.length() - at));
          writer.flush();
        }
      }
      assertThat(to).as("in pieces of %s", piece).hasToString(written);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_990, 1_999, 2_000, 3_999, 4_000, 7_999, 8_000})
  void anEntrySurvivesItsEncoding(int before) {
    Entry first = Documents.everyEventRead().entries().get(0);
    CaseRecordEvent.Opened opened = (CaseRecordEvent.Opened) first.event();
    FamilyName name = new FamilyName("x".repeat(before) + ODD);
    Entry entry =
        new Entry(
            first.id(),
            first.occurredOn(),
            first.recordedAt(),
            first.recordedBy(),
            new CaseRecordEvent.Opened(name, opened.council()));
    String line = EntryLines.plain().write(new CaseFileId("CF-1"), entry);
    assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line).contains("\\uDBFF");
    assertThat(EntryJson.create().read(line)).isEqualTo(entry);
  }
}
