// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.Slot;
import org.junit.jupiter.api.Test;

class PublishedRulebooksTest {

  @Test
  void theStatutoryRulebookComesFirst() {
    assertThat(PublishedRulebooks.all())
        .containsExactly(
            PublishedRulebooks.england(),
            PublishedRulebooks.lookedAfter(),
            PublishedRulebooks.childrenActs(),
            PublishedRulebooks.missingChildren(),
            PublishedRulebooks.familySafeguarding());
    assertThat(PublishedRulebooks.childrenActs()).hasToString("Children Acts in 2 editions");
    assertThat(PublishedRulebooks.missingChildren()).hasToString("Missing children in 1 edition");
    assertThat(PublishedRulebooks.england()).hasToString("England in 3 editions");
    assertThat(PublishedRulebooks.familySafeguarding())
        .hasToString("Family Safeguarding in 1 edition");
  }

  @Test
  void editionsTakeForceOnTheDaysTheGuidanceDid() {
    assertThat(PublishedRulebooks.england().editions())
        .extracting(RulebookEdition::name)
        .containsExactly("Working Together 2018", "Working Together 2023", "Working Together 2026");
    assertThat(PublishedRulebooks.england().editions())
        .extracting(each -> each.inForce().startInclusive())
        .containsExactly(day("Sun 1 Jul 2018"), day("Fri 15 Dec 2023"), day("Wed 18 Mar 2026"));
    assertThat(PublishedRulebooks.childrenActs().editions())
        .extracting(each -> each.inForce().startInclusive())
        .containsExactly(day("Tue 22 Apr 2014"), day("Wed 29 Apr 2026"));
    assertThat(PublishedRulebooks.missingChildren().inForceOn(day("Wed 1 Jan 2014"))).isPresent();
    assertThat(PublishedRulebooks.missingChildren().inForceOn(day("Tue 31 Dec 2013"))).isEmpty();
    assertThat(PublishedRulebooks.lookedAfter().editions())
        .extracting(each -> each.inForce().startInclusive())
        .containsExactly(day("Fri 1 Apr 2011"), day("Wed 1 Apr 2015"));
    assertThat(PublishedRulebooks.familySafeguarding().inForceOn(day("Wed 1 Apr 2015")))
        .isPresent();
    assertThat(PublishedRulebooks.familySafeguarding().inForceOn(day("Tue 31 Mar 2015"))).isEmpty();
  }

  @Test
  void everySlotIsListed() throws IOException {
    assertThat(PublishedRulebooks.slots().stream().map(Slot::id).sorted())
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/slot-ids.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList());
  }
}
