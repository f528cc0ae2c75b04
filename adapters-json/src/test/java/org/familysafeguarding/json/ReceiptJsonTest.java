// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.receipt.Receipt;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;
import org.junit.jupiter.api.Test;

/** Receipts are kept as JSON and come back as they were, or not at all. */
class ReceiptJsonTest {

  private final ReceiptJson json = ReceiptJson.create();

  private static Receipt receipt(CaseHistory history) {
    return Receipt.of(
        history, Situation.inEnglandOn(day("Mon 3 Jun 2024")), PublishedRulebooks.all());
  }

  private static CaseHistory history() {
    return FamilyCase.opened(day("Thu 28 Mar 2024"))
        .withChildBorn("C1", day("Mon 4 May 2015"))
        .withUsualTeam()
        .referred("R1")
        .history();
  }

  @Property(tries = 150)
  @Domain(SafeguardingDomain.class)
  void aReceiptIsReadBackEqualAndKeepsToItsSchema(@ForAll CaseHistory history) {
    Receipt receipt = receipt(history);
    String written = json.write(receipt);

    assertThat(json.read(written)).isEqualTo(new ReceiptReading.Accepted(receipt));
    assertThat(Schemas.faults(ReceiptJson.schema(), written)).isEmpty();
  }

  @Test
  void whatWasReadBackCanBeRepeated() {
    Receipt kept = accepted(json.read(new StringReader(json.write(receipt(history())))));

    assertThat(
            kept.repeat(
                    history(),
                    Situation.inEnglandOn(day("Wed 5 Jun 2024")),
                    PublishedRulebooks.all())
                .isIdentical())
        .isTrue();
  }

  @Test
  void aReceiptThatWasAlteredIsRefused() {
    String altered = json.write(receipt(history())).replace("| OVERDUE |", "| MET |");

    assertThat(refused(altered))
        .singleElement()
        .asString()
        .startsWith("/fingerprint: must be that of the receipt, which is ")
        .endsWith("; something in it was altered");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    String broken =
        """
        {"format": "family-safeguarding-receipt/1",
         "judged": {"file": "CF 1", "version": 1.5, "history": "abc"},
         "on": "2024-02-30",
         "under": {"library": "0.1.0", "rulebooks": {}, "policy": {"name": "x"}},
         "findings": [1],
         "sealed": true}
        """;

    assertThat(refused(broken))
        .containsExactly(
            "/sealed: is no field of this object; what may stand here is format, fingerprint,"
                + " judged, on, under, findings",
            "/judged/file: case file id may hold only letters, digits and any of . _ : - but"
                + " character 3 is another",
            "/judged/version: must be a whole number, but is the number 1.5",
            "/judged/history: A fingerprint is 64 hexadecimal digits, but was abc",
            "/on: must be in the calendar, but there is no 2024-02-30; February 2024 has 29 days",
            "/under/rulebooks: must be a list, but is an object",
            "/under/calendar: is missing",
            "/under/policy/fingerprint: is missing",
            "/findings/0: must be text, but is the number 1",
            "/fingerprint: is missing");
    assertThat(Schemas.faults(ReceiptJson.schema(), broken)).isNotEmpty();
  }

  @Test
  void aReceiptOfALaterFormatIsOnlyToldSo() {
    assertThat(refused("{\"format\": \"family-safeguarding-receipt/2\"}"))
        .containsExactly(
            "/format: must be family-safeguarding-receipt/1, but is family-safeguarding-receipt/2");
  }

  @Test
  void itsSchemaIsASchema() {
    Schemas.assertIsASchema(ReceiptJson.schema());
  }

  private static Receipt accepted(ReceiptReading reading) {
    if (reading instanceof ReceiptReading.Accepted accepted) {
      return accepted.receipt();
    }
    throw new AssertionError("Expected a receipt, but it was refused:\n" + reading);
  }

  private List<String> refused(String text) {
    if (json.read(text) instanceof ReceiptReading.Refused refused) {
      return refused.problems().stream().map(JsonProblem::toString).toList();
    }
    throw new AssertionError("Expected problems, but a receipt was read");
  }
}
