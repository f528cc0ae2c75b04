// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** What holds of every receipt. */
@Domain(SafeguardingDomain.class)
@Domain(DomainContext.Global.class)
class ReceiptLawsTest {

  private static final Situation NOW = Situation.inEnglandOn(LocalDate.of(2024, 6, 3));

  private static Receipt receipt(CaseHistory history) {
    return Receipt.of(history, NOW, PublishedRulebooks.all());
  }

  @Property(tries = 200)
  void judgingTwiceMakesIdenticalReceipts(@ForAll CaseHistory history) {
    CaseHistory again = CaseHistory.of(history.id(), List.copyOf(history.entries()));

    assertThat(receipt(again)).isEqualTo(receipt(history));
    assertThat(receipt(again).text()).isEqualTo(receipt(history).text());
    assertThat(receipt(again).fingerprint()).isEqualTo(receipt(history).fingerprint());
  }

  @Property(tries = 200)
  void aReceiptIsRepeatedToTheLetterThoughTheHistoryHasGrown(
      @ForAll CaseHistory history, @ForAll @IntRange(max = 200) int known) {
    List<Entry> all = history.entries();
    CaseHistory then = CaseHistory.of(history.id(), all.subList(0, Math.min(known, all.size())));

    Repetition again = receipt(then).repeat(history, NOW, PublishedRulebooks.all());

    assertThat(again.isIdentical()).as(again.toString()).isTrue();
    assertThat(again.differences()).isEmpty();
  }

  @Property(tries = 200)
  void anotherHistoryHasAnotherFingerprint(@ForAll CaseHistory one, @ForAll CaseHistory other) {
    Assume.that(!one.entries().equals(other.entries()));

    assertThat(receipt(one).judged().history()).isNotEqualTo(receipt(other).judged().history());
  }

  @Property(tries = 100)
  void noReceiptTellsAnybodysName(@ForAll CaseHistory history) {
    String text = receipt(history).text();

    history.fold().family().children().stream()
        .map(child -> child.name().family())
        .forEach(name -> assertThat(text).doesNotContain(name));
  }
}
