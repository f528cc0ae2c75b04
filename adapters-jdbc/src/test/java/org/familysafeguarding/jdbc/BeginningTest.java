// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.familysafeguarding.PublishedRulebooks;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.json.CaseFileImport;
import org.familysafeguarding.json.CaseFileJson;
import org.familysafeguarding.json.ImportedLine;
import org.familysafeguarding.rules.Situation;
import org.familysafeguarding.spi.Anchor;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorkQuery;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Many files begun at once are as if each had been begun by itself; or none is. */
class BeginningTest {

  private static final LocalDate OPENED = day("Mon 4 Mar 2024");
  private static final WorkJudge JUDGE =
      WorkJudge.by(PublishedRulebooks.all(), () -> day("Fri 12 Jul 2024"), Situation::inEnglandOn);
  private static final List<CaseHistory> FILES =
      IntStream.rangeClosed(1, 30).mapToObj(number -> told("CF-" + number)).toList();
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("DP1"),
          new Narrative("The period of our schedule is over."),
          Instant.parse("2024-03-12T09:00:00Z"));

  private static CaseHistory told(String id) {
    return FamilyCase.opened(id, OPENED)
        .withChildBorn("C1", day("Wed 6 May 2020"))
        .withUsualTeam()
        .referred("R1")
        .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
        .childInNeedPlan("P1", "C1")
        .history();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void filesBegunTogetherAreAsIfEachHadBeenAppended(TestedEngine engine) {
    JdbcCaseFileStore together = engine.empty().withTables().store(Optional.of(JUDGE));
    JdbcCaseFileStore oneByOne = engine.empty().withTables().store(Optional.of(JUDGE));
    together.begin(FILES);
    FILES.forEach(file -> oneByOne.append(file.id(), 0, file.entries()));
    assertThat(together.files()).isEqualTo(oneByOne.files());
    for (CaseHistory file : FILES) {
      assertThat(together.history(file.id())).isEqualTo(file);
      Optional<Anchor> anchor = oneByOne.anchor(file.id());
      assertThat(together.anchor(file.id())).isPresent().isEqualTo(anchor);
    }
    assertThat(together.verifyAll()).isEmpty();
    assertThat(together.checkRecords()).isEmpty();
    assertThat(together.checkWork()).isEmpty();
    assertThat(together.work(WorkQuery.everything()))
        .isNotEmpty()
        .isEqualTo(oneByOne.work(WorkQuery.everything()));
    together.append(
        FILES.get(0).id(), FILES.get(0).version(), List.of(Writing.entry("E99", "On.")));
    assertThat(together.checkRecords()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL_NEWEST"})
  void whereOneIsKnownNoneIsBegun(TestedEngine engine) {
    JdbcCaseFileStore store = engine.empty().withTables().store();
    CaseHistory known = FILES.get(20);
    store.append(known.id(), 0, known.entries());
    assertThatExceptionOfType(StaleCaseFileException.class).isThrownBy(() -> store.begin(FILES));
    assertThat(store.files()).containsExactly(known.id());
    store.erase(known.id(), known.version(), DECISION);
    assertThatExceptionOfType(ErasedCaseFileException.class).isThrownBy(() -> store.begin(FILES));
    assertThat(store.files()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TestedEngine.HERE)
  void filesMadeReadyBeforeAreBegunAlike(TestedEngine engine) {
    JdbcCaseFileStore store = engine.empty().withTables().store(Optional.of(JUDGE));
    Runnable begin = store.prepared(FILES);
    assertThat(store.files()).isEmpty();
    begin.run();
    for (CaseHistory file : FILES) {
      assertThat(store.history(file.id())).isEqualTo(file);
    }
    assertThat(store.verifyAll()).isEmpty();
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.checkWork()).isEmpty();
    assertThatExceptionOfType(StaleCaseFileException.class).isThrownBy(begin::run);
  }

  @Test
  void whatWasBegunByAnotherSinceIsNotWrittenOver() {
    JdbcCaseFileStore store = TestedEngine.H2_IN_MEMORY.empty().withTables().store();
    Runnable begin = store.prepared(FILES);
    CaseHistory known = FILES.get(20);
    store.append(known.id(), 0, known.entries());
    assertThatExceptionOfType(StaleCaseFileException.class).isThrownBy(begin::run);
    assertThat(store.files()).containsExactly(known.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL_NEWEST"})
  void ofFilesImportedTogetherOneWithTooLongAnEntryIsRefused(TestedEngine engine) {
    JdbcCaseFileStore store = engine.empty().withTables().store();
    CaseHistory overlong =
        FILES.get(20).and(List.of(Writing.entry("LONG", "x".repeat(20_000), 60)));
    List<CaseHistory> files = new ArrayList<>(FILES);
    files.set(20, overlong);
    StringWriter text = new StringWriter();
    CaseFileJson.create().writeAll(files.stream(), text);
    Map<Long, String> refused = new HashMap<>();

    CaseFileImport.into(store)
        .beginning(store)
        .read(
            new BufferedReader(new StringReader(text.toString())),
            0,
            (number, line) -> {
              if (line instanceof ImportedLine.Refused) {
                refused.put(number, line.toString());
              }
            });

    assertThat(refused).containsOnlyKeys(21L);
    assertThat(refused.values())
        .first()
        .asString()
        .contains("Entry LONG of case file CF-21")
        .contains("at most 1048576 can be kept");
    assertThat(store.files()).hasSize(FILES.size() - 1).doesNotContain(overlong.id());
  }

  @Test
  void nothingToBeginIsNothingDoneAndDoublesAndEmptyFilesAreMistakes() {
    JdbcCaseFileStore store = TestedEngine.H2_IN_MEMORY.empty().withTables().store();
    store.begin(List.of());
    CaseHistory one = FILES.get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.begin(List.of(one, one)))
        .withMessage("CF-1 is among the files twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.begin(List.of(CaseHistory.empty(new CaseFileId("CF-9")))))
        .withMessage("CF-9 has no entries to begin with");
    assertThat(store.files()).isEmpty();
  }

  @Test
  void twoWhoBeginTheSameFilesKeepThemOnce() {
    EmptyDatabase database = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    List<Boolean> succeeded =
        Stream.of(1, 2)
            .parallel()
            .map(
                writer -> {
                  try {
                    database.store().begin(FILES);
                    return true;
                  } catch (StaleCaseFileException other) {
                    return false;
                  }
                })
            .toList();
    assertThat(Set.copyOf(succeeded)).containsExactlyInAnyOrder(true, false);
    assertThat(database.store().files()).hasSize(FILES.size());
    assertThat(database.store().verifyAll()).isEmpty();
  }
}
