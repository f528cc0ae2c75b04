// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.CaseReading;
import org.familysafeguarding.rules.CaseReview;
import org.familysafeguarding.rules.Findings;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** A case that was written out or stored and read back is the same case, and is judged the same. */
@Domain(SafeguardingDomain.class)
class RoundTripLawsTest {

  private static CaseFileStore store = CaseFileStores.open("memory:");
  private static int cases;

  @BeforeContainer
  static void openStore() {
    store = CaseFileStores.open("jdbc:h2:mem:laws;DB_CLOSE_DELAY=-1");
  }

  @AfterContainer
  static void closeStore() {
    store.close();
  }

  @Property(tries = 300)
  void jsonKeepsACaseAndItsFindings(@ForAll CaseHistory history) {
    CaseFileJson json = CaseFileJson.create();
    CaseReading reading = json.read(json.write(history));
    assertThat(reading).isEqualTo(new CaseReading.Accepted(history));
    assertThat(findings(((CaseReading.Accepted) reading).history())).isEqualTo(findings(history));
  }

  @Property(tries = 300)
  void h2KeepsACaseAndItsFindings(@ForAll CaseHistory history) {
    CaseHistory stored = stored(history);
    assertThat(stored.entries()).isEqualTo(history.entries());
    assertThat(findings(stored))
        .isEqualTo(findings(CaseHistory.of(stored.id(), history.entries())));
  }

  @Property(tries = 300)
  void h2KeepsEvenACaseThatContradictsItself(@ForAll @Dirty CaseHistory history) {
    assertThat(stored(history).entries()).isEqualTo(history.entries());
  }

  /** Stored under an id of its own, since many generated cases have the same. */
  private static CaseHistory stored(CaseHistory history) {
    CaseFileId id = new CaseFileId("LAW-" + cases++);
    store.append(id, 0, history.entries());
    return store.history(id);
  }

  private static Findings findings(CaseHistory history) {
    return CaseReview.of(
            history.fold(),
            Situation.inEnglandOn(java.time.LocalDate.of(2026, 1, 5)),
            PublishedRulebooks.all())
        .findings();
  }
}
