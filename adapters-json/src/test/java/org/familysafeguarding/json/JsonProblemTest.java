// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonProblemTest {

  @Test
  void readsAsANoteInTheMargin() {
    assertThat(new JsonProblem("/entries/3/on", "is missing"))
        .hasToString("/entries/3/on: is missing");
    assertThat(new JsonProblem("", "is empty")).hasToString("the document: is empty");
  }

  @Test
  void aRefusalIsItsProblemsLineByLine() {
    List<JsonProblem> problems =
        List.of(new JsonProblem("/id", "is missing"), new JsonProblem("/entries", "is missing"));
    assertThat(new CaseReading.Refused(problems))
        .hasToString("/id: is missing\n/entries: is missing");
    assertThat(new PolicyReading.Refused(problems))
        .hasToString("/id: is missing\n/entries: is missing");
    assertThat(new ReceiptReading.Refused(problems))
        .hasToString("/id: is missing\n/entries: is missing");
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new JsonProblem("id", "is missing"));
    assertThatIllegalArgumentException().isThrownBy(() -> new JsonProblem("/id", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new CaseReading.Refused(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new PolicyReading.Refused(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptReading.Refused(List.of()));
  }

  @Test
  void slashesAndTildesInNamesAreEscaped() {
    assertThat(Place.document(new Problems()).field("a/b").field("c~d").item(2).pointer())
        .isEqualTo("/a~1b/c~0d/2");
  }
}
