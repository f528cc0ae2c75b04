// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.KeepingDecision;

/** Decisions as three columns: who decided, on what grounds, and when. */
final class Decisions {

  private Decisions() {}

  static KeepingDecision read(Sql sql, ResultSet row, int from) throws SQLException {
    return new KeepingDecision(
        new PractitionerId(row.getString(from)),
        new Narrative(row.getString(from + 1)),
        sql.moment(row, from + 2));
  }

  /** What a hash covers of a decision. */
  static List<String> texts(KeepingDecision decision) {
    return List.of(
        decision.decidedBy().value(), decision.grounds().text(), Moments.text(decision.at()));
  }
}
