// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.familysafeguarding.json.CaseReviewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The review command: what it prints, keeps and writes, and the code it leaves with. */
class ReviewCommandTest {

  @TempDir Path folder;

  @Test
  void theTextNamesFamilyTeamDutiesDatesPeopleAndAuthority() {
    Run run = Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("the Garrowby family", "Ellis Garrowby, 10 years old")
        .contains("Family Safeguarding Team 2", "Tom Aldous")
        .contains("overdue since Tue 23 Apr 2024, Tom Aldous, the case holder")
        .contains("by Tue 9 Jul 2024, the conference service")
        .contains("Working Together to Safeguard Children, 2023, core groups");
    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void whatIsAsItShouldBeIsCountedUnlessTheListIsAskedFor() {
    String title = "A child on a child protection plan is seen at the interval";
    String brief = Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12").out();
    String whole =
        Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12", "--all").out();

    assertThat(brief).contains("AS IT SHOULD BE", "findings; --all lists them");
    assertThat(whole).doesNotContain("--all lists them").contains(title, "done Thu 18 Apr 2024");
    assertThat(brief).doesNotContain("done Thu 18 Apr 2024, due by Tue 23 Apr 2024");
  }

  @Test
  void colourComesOnlyWhenAskedFor() {
    Run run =
        Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12", "--colour", "always");

    assertThat(run.out()).contains("\u001b[1;31moverdue since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stepping-down.json", "drifting.json", "unborn.json"})
  void neitherTextNorJsonTellsAnAddressOrWhatAPractitionerWrote(String name) throws IOException {
    String text = Run.of("review", Run.shipped(name), "--on", "2025-05-21").out();
    String json =
        Run.of("review", Run.shipped(name), "--on", "2025-05-21", "--format", "json").out();

    for (String secret : Secrets.in(Files.readString(Run.CASES.resolve(name)))) {
      assertThat(text).doesNotContain(secret);
      assertThat(json).doesNotContain(secret);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stepping-down.json", "drifting.json", "unborn.json"})
  void theJsonKeepsToItsSchema(String name) {
    String json =
        Run.of("review", Run.shipped(name), "--on", "2025-05-21", "--format", "json").out();

    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseReviewJson.schema());
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    assertThat(errors).isEmpty();
    assertThat(json).contains("\"findings\"", "\"obligations\"", "\"because\"", "\"due\"");
  }

  @Test
  void breachesMakeTheProgramFailOnlyOnRequest() {
    String[] drifting = {"review", Run.shipped("drifting.json"), "--on", "2024-06-12"};
    String[] well = {"review", Run.shipped("stepping-down.json"), "--on", "2024-09-25"};

    assertThat(Run.of(drifting).code()).isZero();
    assertThat(Run.of(and(drifting, "--fail-on", "breach")).code()).isEqualTo(3);
    assertThat(Run.of(and(well, "--fail-on", "breach")).code()).isZero();
  }

  @Test
  void theStoreKeepsTheCaseAndTakesWhatIsNew() throws IOException {
    List<String> lines = Files.readAllLines(Run.CASES.resolve("drifting.json"));
    Path early = folder.resolve("early.json");
    // Without its last entry, which is the line before the two closing brackets.
    Files.writeString(early, withoutLastEntry(lines));
    Path store = folder.resolve("store");

    Run first = review(early, store);
    Run second = review(Run.CASES.resolve("drifting.json"), store);
    Run again = review(Run.CASES.resolve("drifting.json"), store);
    Run back = review(early, store);

    assertThat(List.of(first.code(), second.code(), again.code())).containsOnly(0);
    assertThat(again.out()).isEqualTo(second.out());
    assertThat(second.out())
        .isEqualTo(Run.of("review", Run.shipped("drifting.json"), "--on", "2024-06-12").out());
    assertThat(back.code()).isEqualTo(2);
    assertThat(back.err()).contains("already has case file CF-2024-0142");
  }

  @Test
  void theFhirBundleIsWrittenAndWhatIsNotInItIsSaid() throws IOException {
    Path bundle = folder.resolve("case.json");

    Run run =
        Run.of(
            "review",
            Run.shipped("stepping-down.json"),
            "--on",
            "2024-09-25",
            "--fhir",
            bundle.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Not in case.json");
    assertThat(Files.readString(bundle))
        .contains("\"resourceType\"")
        .contains("CarePlan")
        .doesNotContain("Weir House")
        .doesNotContain("ZZ2 7QB");
  }

  @Test
  void aBundleThatCannotBeWrittenIsBadInput() {
    Run run =
        Run.of(
            "review",
            Run.shipped("unborn.json"),
            "--on",
            "2025-05-21",
            "--fhir",
            folder.resolve("no/such/folder.json").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot write");
  }

  @Test
  void aStoreThatCannotBeOpenedIsOurFailureAndSaysSo() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "in the way");

    Run run = review(Run.CASES.resolve("unborn.json"), notAFolder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("The store failed: Opening");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpNamesEveryOptionAndExitCode() {
    assertThat(Run.of("review", "--help").out())
        .contains("--on", "--policy", "--store", "--fhir", "--format", "--fail-on", "--colour")
        .contains("Exit codes");
  }

  private static Run review(Path file, Path store) {
    return Run.of("review", file.toString(), "--on", "2024-06-12", "--store", store.toString());
  }

  private static String withoutLastEntry(List<String> lines) {
    int last = lines.size() - 3;
    String before = lines.get(last - 1).replaceFirst(",$", "");
    return String.join("\n", lines.subList(0, last - 1)) + "\n" + before + "\n  ]\n}\n";
  }

  private static String[] and(String[] arguments, String... more) {
    return java.util.stream.Stream.of(arguments, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }
}
