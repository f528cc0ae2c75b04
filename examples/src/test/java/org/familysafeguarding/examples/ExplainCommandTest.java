// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.familysafeguarding.json.ExplanationJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explain command: why a case stands as it does, in whole sentences. */
class ExplainCommandTest {

  private static final String[] DRIFTING = {"--on", "2024-06-12"};

  private static Run explain(String shipped, String... more) {
    String[] arguments = new String[2 + DRIFTING.length + more.length];
    arguments[0] = "explain";
    arguments[1] = Run.shipped(shipped);
    System.arraycopy(DRIFTING, 0, arguments, 2, DRIFTING.length);
    System.arraycopy(more, 0, arguments, 2 + DRIFTING.length, more.length);
    return Run.of(arguments);
  }

  @Test
  void whatARuleFoundIsExplainedByClockDaysAndEdition() {
    Run run = explain("drifting.json", "--rule", "conference.initial-held-in-time");

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("As it stood on Wed 12 Jun 2024")
        .contains("conference.initial-held-in-time, enquiry")
        .contains("The clock was started by")
        .contains("passing over Good Friday (29 Mar 2024)")
        .contains("in force from Fri 15 Dec 2023");
  }

  @Test
  void withoutARuleEverythingThatIsWrongIsExplained() {
    Run run = explain("drifting.json");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("conference.initial-held-in-time, ", "supervision.group-held-regularly, ")
        .doesNotContain("Kept: ");
  }

  @Test
  void theCouncilsValueIsNamedAsTheCouncils() {
    Run run =
        explain(
            "drifting.json",
            "--rule",
            "supervision.group-held-regularly",
            "--policy",
            "policies/sandmere.json");

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("The value of supervision.group-interval is 20 working days, set by Sandmere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stepping-down.json", "drifting.json", "unborn.json"})
  void theJsonKeepsToItsSchemaAndTellsNothingPersonal(String name) throws IOException {
    Run run = explain(name, "--format", "json");

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExplanationJson.schema())
                .validate(run.out(), InputFormat.JSON))
        .isEmpty();
    for (String secret : Secrets.in(Files.readString(Run.CASES.resolve(name)))) {
      assertThat(run.out()).doesNotContain(secret);
      assertThat(explain(name).out()).doesNotContain(secret);
    }
  }

  @Test
  void aRuleThatFoundNothingSaysSo() {
    Run run = explain("stepping-down.json", "--rule", "conference.transfer-in-held-in-time");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Nothing is found that would have to be explained.");
  }

  @Test
  void aRuleThatThereIsNotIsBadInput() {
    Run run = explain("drifting.json", "--rule", "conference.on-time");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("There is no rule conference.on-time; there are ")
        .contains("conference.initial-held-in-time");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(Run.of("explain", "--help").out())
        .contains("--on", "--rule", "--policy", "--format", "Exit codes");
  }
}
