// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.calendar.WorkingDayCalendar;
import org.familysafeguarding.rules.LocalPolicy;
import org.familysafeguarding.rules.Rulebook;
import org.familysafeguarding.rules.Slot;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of cases that social-work leads read and write, and that rules are held against.
 *
 * <p>Unless told otherwise the cases are judged by the published rulebooks, by the bank holidays of
 * England and Wales, and for a council that has set nothing. As tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *   return ReadableCases.under(Path.of("src/test/resources/cases")).asTests();
 * }
 * }</pre>
 *
 * <p>Or, in a council, without any test framework:
 *
 * <pre>{@code
 * CaseReport report = ReadableCases.under(folder).inCouncilWith(ourPolicy).report();
 * System.out.println(report.inWords());
 * }</pre>
 *
 * <p>Immutable.
 */
public final class ReadableCases {

  private final List<CaseText> texts;
  private final Council council;

  private ReadableCases(List<CaseText> texts, Council council) {
    this.texts = texts;
    this.council = council;
  }

  private static ReadableCases of(List<CaseText> texts) {
    return new ReadableCases(
        texts,
        new Council(
            PublishedRulebooks.all(),
            PublishedRulebooks.slots(),
            LocalPolicy.ofDefaults(),
            WorkingDayCalendar.englandAndWales()));
  }

  /** The cases in the .yaml files of a folder and the folders in it. */
  public static ReadableCases under(Path folder) {
    return of(CaseText.under(requireNonNull(folder, "folder")));
  }

  /** The same, of a folder on the class path. */
  public static ReadableCases under(String classPathFolder) {
    return of(CaseText.onClassPath(requireNonNull(classPathFolder, "classPathFolder")));
  }

  /** The same cases, judged by these rulebooks instead; a council adds its own to the published. */
  public ReadableCases judgingBy(List<Rulebook> others) {
    return new ReadableCases(
        texts, new Council(others, council.slots(), council.policy(), council.calendar()));
  }

  /** The same cases, which may fill these slots as well. */
  public ReadableCases fillingAlso(List<Slot> more) {
    List<Slot> slots = ImmutableList.<Slot>builder().addAll(council.slots()).addAll(more).build();
    return new ReadableCases(
        texts, new Council(council.rulebooks(), slots, council.policy(), council.calendar()));
  }

  /** The same cases in a council that has set this; what a case sets itself goes before it. */
  public ReadableCases inCouncilWith(LocalPolicy local) {
    return new ReadableCases(
        texts, new Council(council.rulebooks(), council.slots(), local, council.calendar()));
  }

  /** The same cases, counted by another calendar. */
  public ReadableCases countingBy(WorkingDayCalendar other) {
    return new ReadableCases(
        texts, new Council(council.rulebooks(), council.slots(), council.policy(), other));
  }

  private List<FileReading> files() {
    return texts.stream().map(each -> FileReading.of(each, council)).toList();
  }

  /**
   * Every case, file by file.
   *
   * @throws UnreadableCasesException where any cannot be read, naming all that is wrong
   */
  public List<ReadableCase> all() {
    List<FileReading> files = files();
    List<CaseProblem> problems = files.stream().flatMap(each -> each.problems().stream()).toList();
    if (!problems.isEmpty()) {
      throw new UnreadableCasesException(problems);
    }
    return files.stream().flatMap(each -> each.cases().stream()).toList();
  }

  /**
   * One test for each case, file by file; a file that cannot be read fails with all its faults.
   *
   * <p>The cases of a file are made when its tests are run, so running one of them again makes
   * those of no other file.
   */
  public Stream<DynamicNode> asTests() {
    return texts.stream()
        .map(
            text ->
                DynamicContainer.dynamicContainer(
                    text.name(), Stream.of(text).flatMap(this::tests)));
  }

  private Stream<DynamicTest> tests(CaseText text) {
    FileReading file = FileReading.of(text, council);
    Stream<DynamicTest> faults =
        file.problems().isEmpty() ? Stream.empty() : Stream.of(unreadable(file));
    return Stream.concat(faults, file.cases().stream().map(this::test));
  }

  private static DynamicTest unreadable(FileReading file) {
    return DynamicTest.dynamicTest(
        "can be read",
        () -> {
          throw new UnreadableCasesException(file.problems());
        });
  }

  private DynamicTest test(ReadableCase readable) {
    return DynamicTest.dynamicTest(
        readable.name(), readable.place().link().orElse(null), () -> check(readable));
  }

  private void check(ReadableCase readable) {
    JudgedCase judged = readable.judge(council.calendar());
    if (!judged.isAsExpected()) {
      Assertions.fail(judged.inWords());
    }
  }

  /** What cannot be read, and every case that is not as it expects, for people to read. */
  public CaseReport report() {
    List<FileReading> files = files();
    List<JudgedCase> judged =
        files.stream()
            .flatMap(file -> file.cases().stream())
            .map(each -> each.judge(council.calendar()))
            .toList();
    return new CaseReport(
        judged.size(),
        files.stream().flatMap(file -> file.problems().stream()).toList(),
        judged.stream().filter(each -> !each.isAsExpected()).toList());
  }
}
