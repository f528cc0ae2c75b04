// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.familysafeguarding.json.LocalPolicyJson;
import org.familysafeguarding.json.PolicyReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped policy of an invented council, and judging by it. */
class SandmerePolicyTest {

  private static final Path SANDMERE = Path.of("policies/sandmere.json");

  @TempDir Path folder;

  @Test
  void theShippedPolicyIsReadAndKeepsToItsSchema() throws IOException {
    String text = Files.readString(SANDMERE);

    assertThat(LocalPolicyJson.create().read(text)).isInstanceOf(PolicyReading.Accepted.class);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LocalPolicyJson.schema())
                .validate(text, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void aCaseIsJudgedByIt() {
    Run byDefault = Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12");
    Run bySandmere = review("drifting.json", SANDMERE);

    assertThat(bySandmere.code()).isZero();
    assertThat(bySandmere.out()).contains("By the policy of Sandmere Council");
    assertThat(byDefault.out()).doesNotContain("By the policy");
    assertThat(bySandmere.out()).contains("20 working days").isNotEqualTo(byDefault.out());
  }

  @Test
  void theJsonSaysWhoseValuesWereUsed() {
    Run run =
        Run.of(
            "review",
            Run.shipped("drifting.json"),
            "--on",
            "2024-06-12",
            "--policy",
            SANDMERE.toString(),
            "--format",
            "json");

    assertThat(run.out())
        .contains("\"value\": \"20 working days\"")
        .contains("\"setBy\": \"Sandmere Council\"");
  }

  @Test
  void aPolicyThatCannotStandIsRefusedWithEveryProblem() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            Files.readString(SANDMERE)
                .replace("\"4 weeks\"", "\"3 months\"")
                .replace("\"to\": 3", "\"to\": 0")
                .replace("2024-05-01", "2024-05-32"));
    Path store = folder.resolve("store");

    Run run =
        Run.of(
            "review",
            Run.shipped("drifting.json"),
            "--on",
            "2024-06-12",
            "--policy",
            bad.toString(),
            "--store",
            store.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("/settings/0: conference.other-agencies must be from"))
        .anyMatch(line -> line.startsWith("/settings/1: core-group.interval must be at most"))
        .anyMatch(line -> line.startsWith("/settings/3/from: must be in the calendar"));
    assertThat(store).doesNotExist();
  }

  @Test
  void aPolicyThatIsNotThereIsBadInput() {
    Run run = review("drifting.json", Path.of("nowhere.json"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no policy that can be read at nowhere.json");
  }

  private static Run review(String shipped, Path policy) {
    return Run.of(
        "review", Run.shipped(shipped), "--on", "2024-06-12", "--policy", policy.toString());
  }
}
