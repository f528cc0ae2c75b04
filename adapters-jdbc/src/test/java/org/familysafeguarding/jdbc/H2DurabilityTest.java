// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.CaseFileStores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many acknowledged appends go with a killed process, in each way that H2 can be set.
 *
 * <p>As the store opens it, none may. As H2 comes, how many go depends on the moment, and none is
 * no proof of anything; so they are counted and told, and what is left need not even be whole. A
 * loss of power is not tried here: a killed process leaves the operating system's buffers alone.
 *
 * <p>build/count-losses runs this with more kills.
 */
class H2DurabilityTest {

  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final List<Integer> APPENDS = List.of(60, 25, 90, 40);

  private enum Mode {
    AS_H2_COMES(""),
    AS_THE_STORE_OPENS_IT(""),
    WAITING_FOR_THE_DISK(";CHECKPOINT_SYNC=TRUE");

    private final String setting;

    Mode(String setting) {
      this.setting = setting;
    }

    long killedAfter(int appends, String address) throws Exception {
      return this == AS_H2_COMES
          ? RestlessWriter.killedAfter(appends, address, RestlessWriter.AS_SHIPPED)
          : RestlessWriter.killedAfter(appends, address + setting);
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void lossesAreCounted(Mode mode) throws Exception {
    long acknowledged = 0;
    long lost = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      String address = "jdbc:h2:" + folder.resolve("cases" + kill);
      long last = mode.killedAfter(APPENDS.get(kill % APPENDS.size()), address);
      acknowledged += last / 2;
      lost += Math.max(0, last - kept(mode, address)) / 2;
    }
    System.out.printf(
        "H2 %s: %d kills, %d appends acknowledged, %d of them lost%n",
        mode, KILLS, acknowledged, lost);
    if (mode != Mode.AS_H2_COMES) {
      assertThat(lost).as("Acknowledged appends that were lost").isZero();
    }
  }

  /** The version that was kept. */
  private static long kept(Mode mode, String address) {
    try (JdbcCaseFileStore store = (JdbcCaseFileStore) CaseFileStores.open(address)) {
      List<Entry> entries = store.history(RestlessWriter.FILE).entries();
      if (mode != Mode.AS_H2_COMES) {
        assertWhole(store, entries);
      }
      return entries.size();
    }
  }

  private static void assertWhole(JdbcCaseFileStore store, List<Entry> entries) {
    assertThat(entries.size()).as("Entries, of which each append had two").isEven();
    assertThat(entries)
        .isEqualTo(LongStream.range(0, entries.size()).mapToObj(RestlessWriter::entry).toList());
    assertThat(store.verifyAll()).as("The chain of hashes").isEmpty();
    assertThat(store.checkRecords()).as("The rows to search by").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5.250 (2026-06-01)", "2.5.252 (2026-08-09)", "2.5.252"})
  void versionThatForgetsIsRefusedUnlessAllIsInMemory(String version) {
    assertThatExceptionOfType(CaseFileStoreException.class)
        .isThrownBy(() -> H2Dialect.refuseForgetful("jdbc:h2:/srv/cases", version))
        .withMessageStartingWith("H2 2.5.25")
        .withMessageEndingWith("its process is killed; use 2.4.240");
    assertThatNoException()
        .isThrownBy(() -> H2Dialect.refuseForgetful("jdbc:h2:mem:cases", version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.4.240 (2025-09-22)", "2.5.25", "2.6.300 (2027-01-01)"})
  void otherVersionsAreNot(String version) {
    assertThatNoException()
        .isThrownBy(() -> H2Dialect.refuseForgetful("jdbc:h2:/srv/cases", version));
  }
}
