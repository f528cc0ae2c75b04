// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.LocalPolicy;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReadableCasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TestFactory
  Stream<DynamicNode> soundCasesAreJudged() {
    return ReadableCases.under(CASES.resolve("sound")).asTests();
  }

  @Test
  void everythingWrongIsSaidAtOnce() throws IOException {
    CaseReport report = ReadableCases.under(CASES.resolve("broken")).report();

    assertThat(report.problems())
        .map(ReadableCasesTest::withoutNames)
        .containsExactlyElementsOf(
            Files.readAllLines(CASES.resolve("broken/problems.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList());
    assertThat(report.isAsExpected()).isFalse();
    assertThat(report.inWords()).contains("things that cannot be read").contains("broken.yaml");
  }

  /** What would be right are names that change as rules and events are added. */
  private static String withoutNames(CaseProblem problem) {
    return problem
        .toString()
        .replaceAll("; (perhaps|what may stand here is|the case knows) .*", "; $1 …");
  }

  @Test
  void aProblemNamesWhatWouldBeRight() {
    assertThat(ReadableCases.under(CASES.resolve("broken")).report().inWords())
        .containsPattern("\"referal received\" is no event; perhaps .*referral received.* is meant")
        .containsPattern("is no referral decision; what may stand here is .*early help")
        .contains("\"C3\" is no child id here; the case knows C1")
        .containsPattern("there is no field \"desisions\" here; perhaps decisions is meant");
  }

  @Test
  void casesThatCannotBeReadAreRefusedTogether() {
    ReadableCases broken = ReadableCases.under(CASES.resolve("broken"));

    assertThatExceptionOfType(UnreadableCasesException.class)
        .isThrownBy(broken::all)
        .withMessageContaining("empty.yaml, line 1: the file says nothing")
        .satisfies(refused -> assertThat(refused.problems()).hasSizeGreaterThan(30));
    assertThat(tests(broken)).allSatisfy(each -> assertThatThrownBy(() -> run(each)).isNotNull());
  }

  @Test
  void aReportSaysWhatWasGivenExpectedAndFound() {
    CaseReport report = ReadableCases.under("cases/differing").report();

    assertThat(report.isAsExpected()).isFalse();
    assertThat(report.cases()).isEqualTo(3);
    assertThat(report.differing()).hasSize(2);
    assertThat(report.toString())
        .contains("3 cases judged, 2 not as expected, 0 things that cannot be read")
        .contains("case \"in time after all\" (differing.yaml, line 5)")
        .contains("policy: core-group.interval 4 weeks")
        .contains("Mon 4 Mar 2024: referral received (source police)")
        .contains("kept, about referral R1 (C1), due Tue 5 Mar 2024, began Mon 4 Mar 2024")
        .contains("kept late, about referral R1 (C1), due Tue 5 Mar 2024")
        .contains("done late, on Wed 6 Mar 2024");
  }

  @Test
  void asTestsTheyFailInTheSameWords() {
    List<DynamicTest> tests = tests(ReadableCases.under(CASES.resolve("differing")));

    assertThat(tests).extracting(DynamicTest::getDisplayName).contains("as expected");
    assertThatThrownBy(() -> run(tests.get(0)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected:\n    kept, about referral R1 (C1)");
  }

  @Test
  void aCouncilRunsItsCasesByItsOwnRulesSlotsPolicyAndCalendar() {
    ReadableCases cases =
        ReadableCases.under(CASES.resolve("sound"))
            .judgingBy(PublishedRulebooks.all())
            .fillingAlso(List.of())
            .inCouncilWith(LocalPolicy.ofDefaults())
            .countingBy(WorkingDayCalendar.englandAndWales());

    assertThat(cases.report().isAsExpected()).isTrue();
    assertThat(cases.all())
        .hasSize(3)
        .first()
        .satisfies(each -> assertThat(each.place()).hasToString("many-things.yaml, line 16"));
    assertThat(ReadableCases.under(CASES.resolve("sound")).judgingBy(List.of()).report().problems())
        .hasSizeGreaterThan(2);
  }

  @Test
  void theCasesInTheDocumentationAreAsTheySay(@TempDir Path folder) throws IOException {
    Matcher blocks =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(Files.readString(Path.of("../docs/readable-cases.md")));
    int number = 0;
    while (blocks.find()) {
      Files.writeString(folder.resolve(++number + ".yaml"), blocks.group(1));
    }

    CaseReport report = ReadableCases.under(folder).report();

    assertThat(report.cases()).isGreaterThan(3);
    assertThat(report.isAsExpected()).as(report.inWords()).isTrue();
  }

  @Test
  void aFolderMustBeThereAndHoldCases(@TempDir Path empty) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadableCases.under(empty));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadableCases.under("no/such/folder"));
  }

  private static List<DynamicTest> tests(ReadableCases cases) {
    return cases
        .asTests()
        .map(DynamicContainer.class::cast)
        .flatMap(DynamicContainer::getChildren)
        .map(DynamicTest.class::cast)
        .toList();
  }

  private static void run(DynamicTest test) throws Throwable {
    test.getExecutable().execute();
  }
}
