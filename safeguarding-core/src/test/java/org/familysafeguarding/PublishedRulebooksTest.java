// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import org.familysafeguarding.rules.RulebookEdition;
import org.familysafeguarding.rules.Slot;
import org.junit.jupiter.api.Test;

class PublishedRulebooksTest {

  @Test
  void theStatutoryRulebookComesFirst() {
    assertThat(PublishedRulebooks.all())
        .containsExactly(PublishedRulebooks.england(), PublishedRulebooks.familySafeguarding());
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
    assertThat(PublishedRulebooks.familySafeguarding().inForceOn(day("Wed 1 Apr 2015")))
        .isPresent();
    assertThat(PublishedRulebooks.familySafeguarding().inForceOn(day("Tue 31 Mar 2015"))).isEmpty();
  }

  @Test
  void everySlotIsListed() {
    assertThat(PublishedRulebooks.slots())
        .extracting(Slot::id)
        .containsExactly(
            "conference.other-agencies",
            "core-group.interval",
            "visit.protection-plan-interval",
            "supervision.group-interval");
  }
}
