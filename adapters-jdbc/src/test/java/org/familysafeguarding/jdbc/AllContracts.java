// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.WorkJudge;
import org.familysafeguarding.spi.WorklistStore;
import org.familysafeguarding.testkit.store.AuditContract;
import org.familysafeguarding.testkit.store.CaseFileStoreContract;
import org.familysafeguarding.testkit.store.ErasureContract;
import org.familysafeguarding.testkit.store.ProofContract;
import org.familysafeguarding.testkit.store.WorklistContract;

/** Every contract there is, for a store in one place or another. */
abstract class AllContracts extends CaseFileStoreContract
    implements WorklistContract, AuditContract, ErasureContract, ProofContract {

  private Optional<Place> place = Optional.empty();

  /** Somewhere with tables and nothing in them. */
  abstract Place emptyPlace() throws SQLException;

  @Override
  protected CaseFileStore emptyStore() {
    return emptyStore(Optional.empty());
  }

  @Override
  public WorklistStore emptyStoreJudgedBy(WorkJudge judge) {
    return emptyStore(Optional.of(judge));
  }

  private JdbcCaseFileStore emptyStore(Optional<WorkJudge> judge) {
    try {
      Place found = emptyPlace();
      place = Optional.of(found);
      return found.store(judge);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public WorklistStore withoutJudge(WorklistStore judged) {
    try {
      return place.orElseThrow().store(Optional.empty());
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void editEntry(CaseFileId file, long position) {
    change("update %s set occurred_on = '2020-01-01'" + at(file, position));
  }

  @Override
  public void removeEntry(CaseFileId file, long position) {
    change("delete from %s" + at(file, position));
  }

  @Override
  public void swapEntries(CaseFileId file, long position, long other) {
    change("update %s set position = 99" + at(file, position));
    change("update %s set position = " + position + at(file, other));
    change("update %s set position = " + other + at(file, 99));
  }

  private static String at(CaseFileId file, long position) {
    return " where file_id = '" + file + "' and position = " + position;
  }

  private void change(String sql) {
    try {
      Place there = place.orElseThrow();
      there.run(sql.formatted(there.table("case_entry")));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
