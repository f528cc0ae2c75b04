// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.LongStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.CaseFileStores;
import org.familysafeguarding.spi.HoldId;
import org.familysafeguarding.spi.KeepingDecision;

/** Processes that are killed while they append, and what they leave behind. */
final class KilledWriter {

  private final String address;
  private long kept;
  private int kills;

  KilledWriter(String address) {
    this.address = address;
  }

  /** Kills a writer after so many acknowledged appends, and looks at what is there. */
  void killAfter(int appends) throws IOException, InterruptedException {
    long acknowledged = RestlessWriter.killedAfter(appends, address);
    assertThat(acknowledged).isGreaterThanOrEqualTo(kept + 2L * appends);
    try (JdbcCaseFileStore store = (JdbcCaseFileStore) CaseFileStores.open(address)) {
      waitForTheDead(store);
      CaseHistory history = store.history(RestlessWriter.FILE);
      assertThat(history.version())
          .as("What was acknowledged, and at most one append more, whole")
          .isIn(acknowledged, acknowledged + 2);
      kept = history.version();
      kills++;
      assertThat(history.entries())
          .isEqualTo(LongStream.range(0, kept).mapToObj(RestlessWriter::entry).toList());
      assertThat(store.verifyAll()).as("The chain of hashes").isEmpty();
      assertThat(store.checkRecords()).as("The rows to search by").isEmpty();
    }
  }

  /** A server may still be at the last thing it was told: this waits until it lets the file go. */
  private static void waitForTheDead(JdbcCaseFileStore store) {
    KeepingDecision nobodys =
        new KeepingDecision(
            new PractitionerId("SW1"),
            new Narrative("None"),
            Instant.parse("2024-04-03T09:00:00Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.release(RestlessWriter.FILE, new HoldId("none"), nobodys));
  }

  @Override
  public String toString() {
    return address.substring(0, address.indexOf(':', 5))
        + ": "
        + kills
        + " kills, "
        + kept
        + " entries kept, no acknowledged one lost, no append torn";
  }
}
