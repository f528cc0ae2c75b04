// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import org.junit.jupiter.api.Test;

class ChronologyTest {

  @Test
  void anOccurrenceReadsAsADayAndWhereItIsWritten() {
    assertThat(new Occurrence(new EntryId("E-7"), day("Fri 22 Mar 2024")))
        .hasToString("2024-03-22 (entry E-7)");
  }

  @Test
  void anEntryIdIsCheckedUnderItsOwnName() {
    assertThat(new EntryId("E-7")).hasToString("E-7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntryId("E 7"))
        .withMessageStartingWith("entry id may hold only");
  }

  @Test
  void aNarrativeIsKeptAsItWasWrittenAndHidesItself() {
    Narrative narrative = new Narrative("  She said: “enough”.\n");
    assertThat(narrative.text()).isEqualTo("  She said: “enough”.\n");
    assertThat(narrative).hasToString("[narrative]");
  }

  @Test
  void aNarrativeSaysSomethingButNotTooMuch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Narrative(" \n"))
        .withMessage("A narrative must say something, but was blank");
    assertThat(new Narrative("x".repeat(20_000)).text()).hasSize(20_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Narrative("x".repeat(20_001)))
        .withMessage("A narrative may have at most 20000 characters, but had 20001");
  }
}
