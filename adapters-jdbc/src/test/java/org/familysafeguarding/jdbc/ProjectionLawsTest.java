// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.familysafeguarding.agency.Allocation;
import org.familysafeguarding.agency.AllocationId;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.CaseRecordEvent;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.PlanEvent;
import org.familysafeguarding.casefile.TeamEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.plan.PlanEnding;
import org.familysafeguarding.plan.PlanId;
import org.familysafeguarding.testkit.FamilyCase;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** The rows to search by are those of a rebuild, and tell what the folded file tells. */
@Domain(SafeguardingDomain.class)
class ProjectionLawsTest {

  private static final Entry JOINED =
      last(FamilyCase.opened(day("Mon 4 Mar 2024")).withChildBorn("C1", day("Wed 6 May 2020")));
  private static final Entry PLANNED =
      last(
          FamilyCase.opened(day("Mon 4 Mar 2024"))
              .withChildBorn("C1", day("Wed 6 May 2020"))
              .childInNeedPlan("P1", "C1"));

  private static Entry last(FamilyCase told) {
    List<Entry> entries = told.history().entries();
    return entries.get(entries.size() - 1);
  }

  private static Optional<EmptyDatabase> database = Optional.empty();
  private static Optional<EmptyDatabase> postgres = Optional.empty();
  private static int cases;

  @BeforeContainer
  static void makeTables() {
    database = Optional.of(TestedEngine.H2_IN_MEMORY.empty().withTables());
    postgres = Optional.of(TestedEngine.POSTGRESQL_NEWEST.empty().withTables());
  }

  @Property(tries = 100)
  void rowsWrittenOnTheWayAreThoseOfTheWholeHistory(@ForAll CaseHistory history) {
    assertFits(history);
  }

  @Property(tries = 100)
  void evenWhereTheHistoryContradictsItself(@ForAll @Dirty CaseHistory history) {
    assertFits(history);
  }

  private static void assertFits(CaseHistory history) {
    JdbcCaseFileStore store = database.orElseThrow().store();
    CaseFileId file = new CaseFileId("LAW-" + cases++);
    List<Entry> entries = history.entries();
    int size = entries.size();
    int middle = size == 0 ? 0 : Math.floorMod(history.hashCode(), size);
    store.append(file, 0, entries.subList(0, middle));
    store.append(file, middle, entries.subList(middle, size));
    assertFits(database.orElseThrow(), file, entries);
  }

  @Property(tries = 40)
  void rowsWrittenEntryByEntryAreThoseOfTheWholeHistory(
      @ForAll CaseHistory clean, @ForAll @Dirty CaseHistory dirty) {
    for (CaseHistory history : List.of(clean, dirty)) {
      JdbcCaseFileStore store = database.orElseThrow().store();
      CaseFileId file = new CaseFileId("LAW-" + cases++);
      for (int at = 0; at < history.entries().size(); at++) {
        store.append(file, at, history.entries().subList(at, at + 1));
      }
      assertFits(database.orElseThrow(), file, history.entries());
    }
  }

  /** In any order: an end before its beginning, a second beginning, an end that was put right. */
  @Property(tries = 300)
  void rowsAreThoseOfTheWholeHistoryInWhateverOrderThingsWereRecorded(
      @ForAll("orders") List<Integer> recorded) {
    assertFits(recorded, database.orElseThrow());
  }

  /** There, one statement writes them all, and must not change one row twice. */
  @Property(tries = 300)
  void soTheyAreOnPostgres(@ForAll("orders") List<Integer> recorded) {
    assertFits(recorded, postgres.orElseThrow());
  }

  private static void assertFits(List<Integer> recorded, EmptyDatabase kept) {
    List<Entry> entries = new ArrayList<>();
    for (int kind : recorded) {
      entries.add(anEntry("E" + entries.size(), kind, entries.size()));
    }
    JdbcCaseFileStore store = kept.store();
    CaseFileId file = new CaseFileId("LAW-" + cases++);
    int at = 0;
    while (at < entries.size()) {
      int next = Math.min(entries.size(), at + 1 + recorded.get(at) % 3);
      store.append(file, at, entries.subList(at, next));
      at = next;
    }
    assertFits(kept, file, entries);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, 7).list().ofMinSize(1).ofMaxSize(12);
  }

  private static Entry anEntry(String id, int kind, int before) {
    LocalDate on = day("Mon 4 Mar 2024").plusDays(before);
    return new Entry(
        new EntryId(id),
        on,
        on.atStartOfDay().toInstant(ZoneOffset.UTC),
        new PractitionerId("SW1"),
        anEvent(kind, before));
  }

  private static CaseEvent anEvent(int kind, int before) {
    PlanEnding ending = new PlanEnding(PlanEndReason.NO_LONGER_NEEDED, Optional.empty());
    Narrative why = new Narrative("It was another plan.");
    EntryId earlier = new EntryId("E" + before / 2);
    return switch (kind) {
      case 0 -> PLANNED.event();
      case 1 -> new PlanEvent.Ended(new PlanId("P1"), ending);
      case 2 -> new TeamEvent.AllocationEnded(new AllocationId("AL1"));
      case 3 ->
          new TeamEvent.Allocated(
              new Allocation(
                  new AllocationId("AL1"),
                  new PractitionerId("SW" + before),
                  AllocationRole.CASE_HOLDER,
                  Set.of()));
      case 4 -> JOINED.event();
      case 5 -> new CaseRecordEvent.StruckOut(earlier, why);
      case 6 ->
          new CaseRecordEvent.Corrected(
              earlier, new TeamEvent.AllocationEnded(new AllocationId("AL1")), why);
      default -> new CaseRecordEvent.Corrected(earlier, PLANNED.event(), why);
    };
  }

  private static void assertFits(EmptyDatabase kept, CaseFileId file, List<Entry> entries) {
    try (var connection = kept.dataSource().getConnection()) {
      CaseTables tables = new CaseTables(kept.engine(), kept.settings());
      assertThat(tables.search().fit(connection, file, entries)).isTrue();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Property(tries = 100)
  void plansAreThoseOfTheFoldedFile(@ForAll CaseHistory history) {
    CaseFile file = history.fold();
    Projection projection = Projection.of(history.id(), history.entries());
    assertThat(byId(projection.plans()))
        .isEqualTo(
            file.plans().all().stream()
                .collect(
                    Collectors.toMap(
                        each -> each.plan().id().toString(),
                        each ->
                            List.<Object>of(
                                each.started().on(), each.end().map(end -> end.ended().on())))));
  }

  private static Map<String, List<Object>> byId(List<List<Object>> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(row -> row.get(1).toString(), row -> List.of(row.get(4), row.get(5))));
  }
}
