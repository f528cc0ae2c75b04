// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.familysafeguarding.testkit.store.SampleEntries.many;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.agency.TeamId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.WorkDifference;
import org.familysafeguarding.spi.WorkItem;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;
import org.familysafeguarding.spi.WorklistStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a {@link WorklistStore} promises besides what every store does. */
public interface WorklistContract extends StoreUnderTest {

  /** The two files of these tests. */
  List<CaseFileId> WORK_FILES = List.of(new CaseFileId("WORK-1"), new CaseFileId("WORK-2"));

  /**
   * A store with nothing in it that asks this judge; the same storage as in {@link #store} will do,
   * for nothing was put there.
   */
  WorklistStore emptyStoreJudgedBy(WorkJudge judge);

  /** Another store over the storage of this one, opened without a judge. */
  WorklistStore withoutJudge(WorklistStore judged);

  @Test
  @DisplayName("Worklist §1: an append and its work are kept together")
  default void appendAndWorkAreKeptTogether() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge)) {
      CaseFileId file = WORK_FILES.get(0);
      List<Entry> entries = many("E", 6);
      store.append(file, 0, entries.subList(0, 2));
      assertWork(store, judge, file);
      store.append(file, 2, entries.subList(2, 6));
      assertWork(store, judge, file);
      assertThat(
              Writers.together(
                  List.of(() -> appendMore(store, file), () -> watchWork(store, file))))
          .as("Look at whether work is written in the transaction of the append")
          .allSatisfy(failure -> assertThat(failure).isEmpty());
    }
  }

  private static void appendMore(WorklistStore store, CaseFileId file) {
    List<Entry> more = many("M", 30);
    for (int at = 0; at < more.size(); at++) {
      store.append(file, 6L + at, more.subList(at, at + 1));
    }
  }

  private static void watchWork(WorklistStore store, CaseFileId file) {
    for (int reading = 0; reading < 60; reading++) {
      int before = store.work(WorkQuery.everything()).size();
      long version = store.history(file).version();
      int after = store.work(WorkQuery.everything()).size();
      assertThat(version).as("What the history has").isBetween((long) before, (long) after);
    }
  }

  private static void assertWork(WorklistStore store, SampleJudge judge, CaseFileId file) {
    CaseHistory history = store.history(file);
    assertThat(store.work(WorkQuery.everything()).stream().filter(of(file)))
        .as("Look at whether old work is taken away when new work is kept")
        .containsExactlyInAnyOrderElementsOf(judge.workOf(history, judge.today()));
  }

  private static Predicate<WorkItem> of(CaseFileId file) {
    return item -> item.file().equals(file);
  }

  @Test
  @DisplayName("Worklist §2: a query is answered with what fits, in the order of days and files")
  default void queriesAreAnsweredInOrder() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge)) {
      store.append(WORK_FILES.get(1), 0, many("E", 9));
      store.append(WORK_FILES.get(0), 0, many("E", 9));
      WorkQuery all = WorkQuery.everything();
      LocalDate day = SampleJudge.MONDAY.plusDays(8);
      Stream.of(
              all,
              all.of(SampleJudge.SOCIAL_WORKER),
              all.of(new PractitionerId("sw1")),
              all.of(SampleJudge.TEAM),
              all.of(new TeamId("FS3")),
              all.dueBy(day),
              all.of(SampleJudge.TEAM).of(SampleJudge.SOCIAL_WORKER).dueBy(day),
              all.atMost(7),
              all.of(SampleJudge.TEAM).atMost(3))
          .forEach(query -> assertAnswer(store, judge, query));
    }
  }

  private static void assertAnswer(WorklistStore store, SampleJudge judge, WorkQuery query) {
    List<WorkItem> expected =
        WORK_FILES.stream()
            .flatMap(file -> judge.workOf(store.history(file), judge.today()).stream())
            .filter(query::fits)
            .sorted(comparing(WorkItem::dueBy))
            .limit(query.atMost())
            .toList();
    assertThat(store.work(query))
        .as("Look at how %s is narrowed and sorted: by day, file, then as the judge said", query)
        .containsExactlyElementsOf(expected);
  }

  @Test
  @DisplayName("Worklist §3: refreshing judges anew on the judge's day, with nothing appended")
  default void refreshingJudgesAnew() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge)) {
      WORK_FILES.forEach(file -> store.append(file, 0, many("E", 3)));
      judge.setDay(SampleJudge.MONDAY.plusDays(1));
      store.refreshWork(WORK_FILES.get(0));
      store.refreshWork(new CaseFileId("NOBODY"));
      assertWork(store, judge, WORK_FILES.get(0));
      assertThat(store.history(WORK_FILES.get(0)).version()).isEqualTo(3);
      judge.setDay(SampleJudge.MONDAY);
      assertWork(store, judge, WORK_FILES.get(1));
      assertThat(store.files()).isEqualTo(WORK_FILES);
    }
  }

  @Test
  @DisplayName("Worklist §4: of a refreshing and an append at once, the longer history counts")
  default void refreshingNeverUndoesAnAppend() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge)) {
      CaseFileId file = WORK_FILES.get(0);
      store.append(file, 0, many("E", 6));
      assertThat(
              Writers.together(
                  List.of(() -> appendMore(store, file), () -> refreshOften(store, file))))
          .allSatisfy(failure -> assertThat(failure).isEmpty());
      assertThat(store.history(file).version()).isEqualTo(36);
      assertWork(store, judge, file);
    }
  }

  private static void refreshOften(WorklistStore store, CaseFileId file) {
    for (int time = 0; time < 30; time++) {
      store.refreshWork(file);
    }
  }

  @Test
  @DisplayName("Worklist §5, §6: checking finds what is out of date, and rebuilding puts it right")
  default void checkingAndRebuilding() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge);
        WorklistStore unjudged = withoutJudge(store)) {
      WORK_FILES.forEach(file -> store.append(file, 0, many("E", 3)));
      judge.setDay(SampleJudge.MONDAY.plusDays(7));
      assertThat(store.checkWork())
          .as("Look at the day on which a check judges: that on which the work was judged")
          .isEmpty();
      unjudged.append(WORK_FILES.get(0), 3, many("N", 1));
      assertThat(store.checkWork().stream().map(WorkDifference::file))
          .as("Look at what a check compares: the work kept with the whole history")
          .containsExactly(WORK_FILES.get(0));
      assertThat(store.checkWork().get(0).missing()).hasSize(1);
      store.rebuildWork();
      assertThat(store.checkWork()).as("A rebuilding leaves nothing to find").isEmpty();
      WORK_FILES.forEach(file -> assertWork(store, judge, file));
    }
  }

  @Test
  @DisplayName("Worklist §7: where the judge fails, the append fails and nothing of it is kept")
  default void judgeThatFailsKeepsNothing() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge)) {
      CaseFileId file = WORK_FILES.get(0);
      store.append(file, 0, many("E", 2));
      judge.fail(true);
      assertThatExceptionOfType(RuntimeException.class)
          .as("Look for whatever swallows a failure of the judge")
          .isThrownBy(() -> store.append(file, 2, many("N", 2)));
      judge.fail(false);
      assertThat(store.history(file).version()).as("How much the file has").isEqualTo(2);
      assertWork(store, judge, file);
    }
  }

  @Test
  @DisplayName("Worklist §8: without a judge an append leaves the work as it is")
  default void withoutJudgeWorkStays() {
    SampleJudge judge = new SampleJudge();
    try (WorklistStore store = emptyStoreJudgedBy(judge);
        WorklistStore unjudged = withoutJudge(store)) {
      CaseFileId file = WORK_FILES.get(0);
      store.append(file, 0, many("E", 2));
      List<WorkItem> before = store.work(WorkQuery.everything());
      unjudged.append(file, 2, many("N", 2));
      assertThat(unjudged.work(WorkQuery.everything()))
          .as("Look at what an append without a judge does to the work: nothing")
          .isEqualTo(before);
      assertThatIllegalStateException().isThrownBy(() -> unjudged.refreshWork(file));
      assertThatIllegalStateException().isThrownBy(unjudged::rebuildWork);
      assertThatIllegalStateException().isThrownBy(unjudged::checkWork);
      store.refreshWork(file);
      assertWork(store, judge, file);
    }
  }
}
