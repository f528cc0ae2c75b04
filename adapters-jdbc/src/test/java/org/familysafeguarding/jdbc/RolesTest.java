// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.familysafeguarding.agency.AllocationRole;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.plan.PlanEndReason;
import org.familysafeguarding.spi.Access;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** On PostgreSQL, the application's user can add to histories, and never change or shorten them. */
class RolesTest {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final String NO_RIGHT = "42501";
  private static final KeepingDecision DECISION =
      new KeepingDecision(
          new PractitionerId("SW1"),
          new Narrative("An inquiry asked for it"),
          Instant.parse("2024-04-03T09:00:00Z"));

  private static final List<Entry> TOLD =
      FamilyCase.opened(day("Mon 4 Mar 2024"))
          .withChildBorn("C1", day("Wed 6 May 2020"))
          .allocated("AL1", "SW1", AllocationRole.CASE_HOLDER)
          .childInNeedPlan("P1", "C1")
          .on(day("Tue 5 Mar 2024"))
          .allocationEnded("AL1")
          .planEnded("P1", PlanEndReason.NO_LONGER_NEEDED)
          .struckOut("E3")
          .history()
          .entries();

  @Test
  void applicationsUserWorksAndCannotRewriteHistory() throws SQLException {
    EmptyDatabase owned = TestedEngine.POSTGRESQL_NEWEST.empty().withTables();
    String schema = owned.settings().schemaName().orElseThrow();
    String user = "app_" + schema;
    owned.run("create role " + user + " login");
    for (String grant : owned.settings().grants(Engine.POSTGRESQL, user)) {
      owned.run(grant);
    }
    EmptyDatabase used =
        new EmptyDatabase(
            Engine.POSTGRESQL,
            PostgresServer.NEWEST.started().getDatabase(user, "postgres"),
            owned.settings());
    assertWorks(used.store());
    for (String change :
        List.of(
            "update %scase_entry set payload = payload",
            "delete from %scase_entry",
            "delete from %scase_file",
            "update %scase_file set erased = 1",
            "update %scase_access set purpose = purpose",
            "delete from %scase_access",
            "insert into %scase_tombstone (file_id, decided_by, grounds, decided_at, hash)"
                + " values ('CF-1', 'SW1', 'none', now(), '')",
            "drop table %scase_work")) {
      assertThatExceptionOfType(SQLException.class)
          .as(change)
          .isThrownBy(() -> used.run(change.formatted(used.table(""))))
          .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
    }
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> used.store().erase(FILE, 2, DECISION));
    assertThat(owned.store().erase(FILE, 2, DECISION).entries()).isEqualTo(2);
  }

  private static void assertWorks(JdbcCaseFileStore store) {
    store.append(FILE, 0, List.of(Writing.entry("E1", "One.")));
    store.append(FILE, 1, List.of(Writing.entry("E2", "Two.")));
    store.hold(FILE, new HoldId("H1"), DECISION);
    store.release(FILE, new HoldId("H1"), DECISION);
    Access access =
        new Access(FILE, new PractitionerId("SW1"), new Narrative("Duty"), DECISION.at());
    assertThat(store.history(access).version()).isEqualTo(2);
    assertSearchIsWritten(store);
    store.rebuildSearch();
    assertThat(store.checkRecords()).isEmpty();
    assertThat(store.verifyAll()).isEmpty();
  }

  /** Beginnings and ends, and one put right, in an append of their own each. */
  private static void assertSearchIsWritten(JdbcCaseFileStore store) {
    CaseFileId file = new CaseFileId("CF-2");
    for (int version = 0; version < TOLD.size(); version++) {
      store.append(file, version, TOLD.subList(version, version + 1));
    }
    assertThat(store.history(file).entries()).isEqualTo(TOLD);
  }

  @Test
  void rightsAreThoseThatTheEngineKnows() {
    StoreSettings inSchema = StoreSettings.standard().inSchema("cases");
    assertThat(inSchema.grants(Engine.POSTGRESQL, "app"))
        .startsWith("grant usage on schema cases to app")
        .contains("grant select, insert, update (version, head_hash) on cases.case_file to app");
    assertThat(inSchema.grants(Engine.H2, "app"))
        .contains("grant select, insert, update on cases.case_file to app")
        .noneMatch(each -> each.contains("schema"));
  }

  @Test
  void userThatCouldNotBeOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoreSettings.standard().grants(Engine.H2, "app; drop table case_file"))
        .withMessageContaining("user must be");
  }
}
