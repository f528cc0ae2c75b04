// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.familysafeguarding.testkit.Days.day;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** Whose threads an import reads ahead on, and until when. */
class ReadingAheadTest {

  private static final int FILES = 450;

  private final InMemoryCaseFileStore into = new InMemoryCaseFileStore();
  private final Remembering store = new Remembering();
  private final CaseFileImport importing = CaseFileImport.into(into).beginning(store);

  @Test
  void threadsOfTheImportAreDaemonsAndEndWithIt() throws InterruptedException {
    assertThat(read(importing, (number, line) -> {})).isEqualTo(FILES);
    assertThat(store.threads)
        .isNotEmpty()
        .doesNotContain(Thread.currentThread())
        .allMatch(Thread::isDaemon)
        .allMatch(thread -> thread.getName().equals("case-file-reading"));
    assertEnded();
  }

  @Test
  void threadsOfTheImportEndWhereItBreaksOff() throws InterruptedException {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                read(
                    importing,
                    (number, line) -> {
                      throw new IllegalStateException("The night is over");
                    }));
    assertThat(store.threads).isNotEmpty();
    assertEnded();
  }

  private void assertEnded() throws InterruptedException {
    for (Thread thread : store.threads) {
      thread.join(30_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void onTheCallersThreadThereIsNoOther() {
    assertThat(read(importing.readingAheadOn(Runnable::run), (number, line) -> {}))
        .isEqualTo(FILES);
    assertThat(store.threads).containsExactly(Thread.currentThread());
    assertThat(into.files()).hasSize(FILES);
  }

  @Test
  void whatNobodyWillTakeIsNotReadAnyMore() {
    List<Runnable> handedOver = new ArrayList<>();
    List<String> read = new ArrayList<>();
    CaseReading reading = CaseFileJson.create().read("");
    try (ReadingAhead readings =
        ReadingAhead.on(
            handedOver::add,
            List.of("one", "two").iterator(),
            line -> {
              read.add(line);
              return reading;
            })) {
      assertThat(readings.hasNext()).isTrue();
    }
    assertThat(handedOver).hasSize(2);
    handedOver.forEach(Runnable::run);
    assertThat(read).isEmpty();
  }

  private static long read(CaseFileImport each, ImportedLine.Listener listener) {
    StringWriter lines = new StringWriter();
    Stream<CaseHistory> files =
        IntStream.range(0, FILES)
            .mapToObj(
                number -> FamilyCase.opened("CF-" + number, day("Mon 11 Mar 2024")).history());
    CaseFileJson.create().writeAll(files, lines);
    return each.read(new BufferedReader(new StringReader(lines.toString())), 0, listener);
  }

  /** Remembers on which threads files are made ready. */
  private final class Remembering implements CaseFileImport.Together {

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Override
    public void begin(List<CaseHistory> files) {
      files.forEach(file -> into.append(file.id(), 0, file.entries()));
    }

    @Override
    public Runnable prepared(List<CaseHistory> files) {
      threads.add(Thread.currentThread());
      return () -> begin(files);
    }
  }
}
