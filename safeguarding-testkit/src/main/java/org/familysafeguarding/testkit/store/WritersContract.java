// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.store.SampleEntries.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store promises to several writers at once, from 2 to 16 of them. */
public interface WritersContract extends StoreUnderTest {

  /** How many writers there are in each round. */
  List<Integer> WRITERS = List.of(2, 4, 8, 16);

  @Test
  @DisplayName("Store §6: writers who try again on one file lose nothing and repeat nothing")
  default void writersWhoTryAgainLoseNothing() {
    for (int writers : WRITERS) {
      CaseFileId file = new CaseFileId("SHARED-" + writers);
      assertThat(
              Writers.together(
                  IntStream.range(0, writers)
                      .mapToObj(writer -> (Runnable) () -> persist(file, mine(writer)))
                      .toList()))
          .as("Look at locks taken in different orders, and at what a loser is told; %s", writers)
          .allSatisfy(failure -> assertThat(failure).isEmpty());
      Map<String, List<Entry>> byWriter =
          store().history(file).entries().stream().collect(groupingBy(WritersContract::writerOf));
      assertThat(byWriter).as("Who has entries in the file").hasSize(writers);
      for (int writer = 0; writer < writers; writer++) {
        assertThat(byWriter.get("W" + writer))
            .as("Look for an append written over another's; writer %s of %s", writer, writers)
            .isEqualTo(mine(writer));
      }
    }
  }

  @Test
  @DisplayName("Store §8: writers on files of their own do not hinder one another")
  default void writersOnOwnFilesAreNotHindered() {
    for (int writers : WRITERS) {
      List<Optional<Throwable>> failures =
          Writers.together(
              IntStream.range(0, writers)
                  .mapToObj(writer -> (Runnable) () -> writeAlone(own(writers, writer), writer))
                  .toList());
      assertThat(failures)
          .as("Look for a lock on more than one file, and for deadlocks; %s writers", writers)
          .allSatisfy(failure -> assertThat(failure).isEmpty());
      for (int writer = 0; writer < writers; writer++) {
        assertThat(store().history(own(writers, writer)).entries()).isEqualTo(mine(writer));
      }
    }
  }

  @Test
  @DisplayName("Store §3: whoever reads while others write sees whole appends, and never fewer")
  default void readersSeeWholeAppends() {
    CaseFileId file = new CaseFileId("WATCHED");
    List<Entry> all = many("E", 60);
    List<String> wrong = new ArrayList<>();
    List<Optional<Throwable>> failures =
        Writers.together(
            List.of(() -> writeInThrees(file, all), () -> wrong.addAll(watch(file, all))));
    assertThat(failures).allSatisfy(failure -> assertThat(failure).isEmpty());
    assertThat(wrong).as("Look at whether an append becomes visible all at once").isEmpty();
  }

  private void writeInThrees(CaseFileId file, List<Entry> all) {
    for (int from = 0; from < all.size(); from += 3) {
      store().append(file, from, all.subList(from, from + 3));
    }
  }

  private List<String> watch(CaseFileId file, List<Entry> all) {
    List<String> wrong = new ArrayList<>();
    int before = 0;
    for (int reading = 0; reading < 100; reading++) {
      List<Entry> seen = store().history(file).entries();
      if (seen.size() % 3 != 0 || seen.size() < before) {
        wrong.add(seen.size() + " entries after " + before);
      }
      if (!seen.equals(all.subList(0, seen.size()))) {
        wrong.add("other entries than were written");
      }
      before = seen.size();
    }
    return wrong;
  }

  private void persist(CaseFileId file, List<Entry> entries) {
    CaseFileStore store = store();
    for (Entry entry : entries) {
      boolean kept = false;
      while (!kept) {
        try {
          store.append(file, store.history(file).version(), List.of(entry));
          kept = true;
        } catch (StaleCaseFileException another) {
          kept = false;
        }
      }
    }
  }

  private void writeAlone(CaseFileId file, int writer) {
    List<Entry> entries = mine(writer);
    for (int version = 0; version < entries.size(); version++) {
      store().append(file, version, entries.subList(version, version + 1));
    }
  }

  private static CaseFileId own(int writers, int writer) {
    return new CaseFileId("OWN-" + writers + "-" + writer);
  }

  private static List<Entry> mine(int writer) {
    return many("W" + writer + "-", 5);
  }

  private static String writerOf(Entry entry) {
    return entry.id().value().substring(0, entry.id().value().indexOf('-'));
  }
}
