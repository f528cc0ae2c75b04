// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document cannot take more memory or time than its reader allows it. */
class LimitsTest {

  private final CaseFileJson json = CaseFileJson.create();

  @Test
  void sixtyFourLevelsAreReadAndNoMore() {
    assertThat(refused("[".repeat(64) + "]".repeat(64)))
        .containsExactly("the document: must be an object, but is a list");
    assertThat(refused("[".repeat(65) + "]".repeat(65)))
        .singleElement()
        .asString()
        .contains(tooMuch());
  }

  @Test
  void aTextOfMoreThanAMebibyteIsNotRead() {
    assertThat(refused("\"" + "x".repeat(JsonText.LONGEST_TEXT) + "\""))
        .containsExactly("the document: must be an object, but is text");
    assertThat(refused("\"" + "x".repeat(JsonText.LONGEST_TEXT + 1) + "\""))
        .singleElement()
        .asString()
        .contains(tooMuch());
  }

  @Test
  void aDocumentOfMoreThanSixteenMebibytesIsNotRead() {
    String most = "[" + " ".repeat(JsonText.LONGEST_DOCUMENT - 2) + "]";
    assertThat(refused(most)).containsExactly("the document: must be an object, but is a list");
    assertThat(refused(" " + most)).singleElement().asString().contains(tooMuch());
    assertThat(Documents.refused(json.read(new StringReader(" ".repeat(100_000) + most))))
        .singleElement()
        .asString()
        .contains(tooMuch());
  }

  @Test
  void ofAThousandProblemsAndMoreTheRestAreCounted() {
    String faults = IntStream.range(0, 5_000).mapToObj(i -> "7").collect(Collectors.joining(","));
    List<String> problems =
        refused(
            "{\"format\":\"family-safeguarding-case/1\",\"id\":\"CF-1\",\"entries\":["
                + faults
                + "]}");
    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(999)).startsWith("/entries/999: ");
    assertThat(problems.get(1_000))
        .isEqualTo("the document: has 4000 more problems; put right the others first");
  }

  private static String tooMuch() {
    return "is more than is read: at most 16 MiB in all, 1 MiB in one text, 64 levels deep";
  }

  private List<String> refused(String text) {
    return Documents.refused(json.read(text));
  }
}
