// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.familysafeguarding.casefile.CaseFile;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.testkit.generate.Dirty;
import org.familysafeguarding.testkit.generate.SafeguardingDomain;

/** The rows to search by are those of a rebuild, and tell what the folded file tells. */
@Domain(SafeguardingDomain.class)
class ProjectionLawsTest {

  private static Optional<EmptyDatabase> database = Optional.empty();
  private static int cases;

  @BeforeContainer
  static void makeTables() {
    database = Optional.of(TestedEngine.H2_IN_MEMORY.empty().withTables());
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
    try (var connection = database.orElseThrow().dataSource().getConnection()) {
      CaseTables tables = new CaseTables(Engine.H2, StoreSettings.standard());
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
