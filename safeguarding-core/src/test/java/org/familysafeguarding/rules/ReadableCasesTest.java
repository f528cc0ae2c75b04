// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.testkit.cases.ReadableCases;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule against the cases that are written for it.
 *
 * <p>A method for each stage, so that a change to one rule need not be tried on the cases of all.
 */
class ReadableCasesTest {

  static final Path CASES = Path.of("src/test/resources/cases");

  private static Stream<DynamicNode> cases(String stage) {
    return ReadableCases.under(CASES.resolve(stage)).asTests();
  }

  @Test
  void everyFolderOfCasesIsRun() throws IOException {
    List<String> run =
        Arrays.stream(ReadableCasesTest.class.getDeclaredMethods())
            .filter(each -> each.isAnnotationPresent(TestFactory.class))
            .map(each -> CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, each.getName()))
            .toList();
    try (Stream<Path> folders = Files.list(CASES)) {
      assertThat(run)
          .containsExactlyInAnyOrderElementsOf(
              folders
                  .filter(Files::isDirectory)
                  .map(each -> each.getFileName().toString())
                  .toList());
    }
  }

  @TestFactory
  Stream<DynamicNode> allegation() {
    return cases("allegation");
  }

  @TestFactory
  Stream<DynamicNode> allocation() {
    return cases("allocation");
  }

  @TestFactory
  Stream<DynamicNode> assessment() {
    return cases("assessment");
  }

  @TestFactory
  Stream<DynamicNode> careHealth() {
    return cases("care-health");
  }

  @TestFactory
  Stream<DynamicNode> careVisit() {
    return cases("care-visit");
  }

  @TestFactory
  Stream<DynamicNode> childInNeed() {
    return cases("child-in-need");
  }

  @TestFactory
  Stream<DynamicNode> closure() {
    return cases("closure");
  }

  @TestFactory
  Stream<DynamicNode> conference() {
    return cases("conference");
  }

  @TestFactory
  Stream<DynamicNode> coreGroup() {
    return cases("core-group");
  }

  @TestFactory
  Stream<DynamicNode> court() {
    return cases("court");
  }

  @TestFactory
  Stream<DynamicNode> earlyHelp() {
    return cases("early-help");
  }

  @TestFactory
  Stream<DynamicNode> emergency() {
    return cases("emergency");
  }

  @TestFactory
  Stream<DynamicNode> enquiry() {
    return cases("enquiry");
  }

  @TestFactory
  Stream<DynamicNode> incident() {
    return cases("incident");
  }

  @TestFactory
  Stream<DynamicNode> instrument() {
    return cases("instrument");
  }

  @TestFactory
  Stream<DynamicNode> interviewing() {
    return cases("interviewing");
  }

  @TestFactory
  Stream<DynamicNode> lookedAfter() {
    return cases("looked-after");
  }

  @TestFactory
  Stream<DynamicNode> missing() {
    return cases("missing");
  }

  @TestFactory
  Stream<DynamicNode> placement() {
    return cases("placement");
  }

  @TestFactory
  Stream<DynamicNode> plan() {
    return cases("plan");
  }

  @TestFactory
  Stream<DynamicNode> preProceedings() {
    return cases("pre-proceedings");
  }

  @TestFactory
  Stream<DynamicNode> programme() {
    return cases("programme");
  }

  @TestFactory
  Stream<DynamicNode> referral() {
    return cases("referral");
  }

  @TestFactory
  Stream<DynamicNode> review() {
    return cases("review");
  }

  @TestFactory
  Stream<DynamicNode> sharing() {
    return cases("sharing");
  }

  @TestFactory
  Stream<DynamicNode> supervision() {
    return cases("supervision");
  }

  @TestFactory
  Stream<DynamicNode> team() {
    return cases("team");
  }

  @TestFactory
  Stream<DynamicNode> visit() {
    return cases("visit");
  }

  @TestFactory
  Stream<DynamicNode> workbook() {
    return cases("workbook");
  }
}
