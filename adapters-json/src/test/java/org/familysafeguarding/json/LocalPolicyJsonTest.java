// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.calendar.Timescale;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Setting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a council writes becomes its policy, or every reason why it cannot. */
class LocalPolicyJsonTest {

  private static final LocalDate APRIL = day("Mon 1 Apr 2024");

  private static final String POLICY =
      """
      {
        "format": "family-safeguarding-policy/1",
        "council": "Exampleton Council",
        "settings": [
          {"set": "visit.interval", "to": "8 working days"},
          {"set": "visit.interval", "to": "6 working days", "from": "2024-04-01"},
          {"set": "conference.agencies", "to": 3},
          {"set": "act.section", "to": "2024-04-01"},
          {"set": "referral.decided", "to": "2 working days", "from": "2024-04-01"}
        ]
      }
      """;

  /** What only the slots and rulebooks can tell. */
  private static final List<String> ONLY_THE_READER_KNOWS =
      List.of("loosening.json", "what-no-rulebook-allows.json");

  private final LocalPolicyJson json = SamplePolicy.json();

  @Test
  void whatACouncilWritesBecomesItsPolicy() {
    LocalPolicy policy = accepted(json.read(POLICY));

    assertThat(policy.name()).isEqualTo("Exampleton Council");
    assertThat(policy.on(APRIL.minusDays(1), SamplePolicy.INTERVAL))
        .isEqualTo(Timescale.workingDays(8));
    assertThat(policy.on(APRIL, SamplePolicy.INTERVAL)).isEqualTo(Timescale.workingDays(6));
    assertThat(policy.on(APRIL, SamplePolicy.AGENCIES)).isEqualTo(3);
    assertThat(policy.hasCommenced(SamplePolicy.ACT, APRIL)).isTrue();
    assertThat(policy.shortened(SamplePolicy.DECIDED.id(), Timescale.workingDays(5), APRIL))
        .isEqualTo(Timescale.workingDays(2));
  }

  @Test
  void whereverItIsReadFromItIsTheSamePolicy() {
    LocalPolicy policy = accepted(json.read(POLICY));

    assertThat(accepted(json.read(new StringReader(POLICY)))).isEqualTo(policy);
    assertThat(accepted(json.read(json.write(policy)))).isEqualTo(policy);
  }

  @Test
  void aNumberMayBeWrittenAsTextAndIsWrittenAsANumber() {
    LocalPolicy policy = accepted(json.read(POLICY.replace("\"to\": 3", "\"to\": \"3\"")));

    assertThat(policy.on(APRIL, SamplePolicy.AGENCIES)).isEqualTo(3);
    assertThat(json.write(policy)).contains("\"to\": 3");
  }

  @Test
  void aCouncilThatHasSetNothingIsWrittenAndReadBack() {
    assertThat(accepted(json.read(json.write(LocalPolicy.ofDefaults()))))
        .isEqualTo(LocalPolicy.ofDefaults());
  }

  @Test
  void aDayThatCouldNotBeReadBackIsNotWritten() {
    LocalPolicy policy =
        LocalPolicy.of("Exampleton")
            .and(new Setting.Commenced(SamplePolicy.ACT, LocalDate.of(12024, 4, 1)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(policy))
        .withMessage("A year must have four digits, but +12024-04-01 has not");
  }

  @Test
  void whatLoosensARuleIsRefusedOnItsAuthority() {
    String loosened = POLICY.replace("2 working days", "6 working days");

    assertThat(refused(json.read(loosened)))
        .containsExactly(
            "/settings/4: referral.decided: may be made shorter than the 5 working days of Sample"
                + " Act, 1989, section 1 (statute) and never longer, and must be counted alike,"
                + " but was 6 working days");
  }

  @TestFactory
  Stream<DynamicTest> everyProblemIsToldAtOnceWithItsPlace() {
    return Documents.brokenPolicies().stream()
        .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> assertProblems(file)));
  }

  private void assertProblems(Path file) {
    Path expected = file.resolveSibling(nameOf(file).replace(".json", ".problems"));
    assertThat(refused(json.read(file))).isEqualTo(Documents.text(expected).lines().toList());
    assertThat(Schemas.faults(LocalPolicyJson.schema(), Documents.text(file)).isEmpty())
        .as("accepted by the schema")
        .isEqualTo(ONLY_THE_READER_KNOWS.contains(nameOf(file)));
  }

  @Test
  void whatIsNoJsonIsRefusedAsAWhole() {
    assertThat(refused(json.read("{"))).singleElement().asString().contains("is not JSON");
    assertThat(refused(json.read("[]")))
        .containsExactly("the document: must be an object, but is a list");
    assertThat(json.read("[]")).hasToString("the document: must be an object, but is a list");
  }

  @Test
  void theSchemaAcceptsWhatTheReaderDoes() {
    Schemas.assertIsASchema(LocalPolicyJson.schema());
    assertThat(Schemas.faults(LocalPolicyJson.schema(), POLICY)).isEmpty();
    assertThat(Schemas.faults(LocalPolicyJson.schema(), json.write(accepted(json.read(POLICY)))))
        .isEmpty();
  }

  static LocalPolicy accepted(PolicyReading reading) {
    if (reading instanceof PolicyReading.Accepted accepted) {
      return accepted.policy();
    }
    throw new AssertionError("Expected a policy, but it was refused:\n" + reading);
  }

  private static List<String> refused(PolicyReading reading) {
    if (reading instanceof PolicyReading.Refused refused) {
      return refused.problems().stream().map(JsonProblem::toString).toList();
    }
    throw new AssertionError("Expected problems, but a policy was read");
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
