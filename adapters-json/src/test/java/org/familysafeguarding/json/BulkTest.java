// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.Days.day;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.chronology.Narrative;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.KeepingDecision;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** All that a store has, out of it and into another. */
class BulkTest {

  private static final int FILES = 603;
  private static final int BATCHES = 7;
  private static final List<Entry> ENTRIES =
      FamilyCase.opened(day("Mon 11 Mar 2024")).withUsualTeam().history().entries();
  private static final KeepingDecision DECISION =
      new KeepingDecision(new PractitionerId("DPO1"), new Narrative("Article 17"), Instant.EPOCH);

  private final InMemoryCaseFileStore from = filled();
  private final InMemoryCaseFileStore into = new InMemoryCaseFileStore();
  private final StringWriter text = new StringWriter();
  private final List<ImportedLine> lines = new ArrayList<>();

  private static InMemoryCaseFileStore filled() {
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    IntStream.range(0, FILES)
        .forEach(n -> store.append(new CaseFileId("CF-" + n), 0, ENTRIES.subList(0, 1 + n % 3)));
    return store;
  }

  @Test
  void whatIsExportedAndImportedIsTheSame() {
    List<FileCursor> done = new ArrayList<>();

    assertThat(export(done)).isEqualTo(FILES);
    assertThat(imported(0)).isEqualTo(FILES);

    assertThat(done).hasSize(FILES).last().isEqualTo(FileCursor.after(new CaseFileId("CF-99")));
    assertThat(lines).hasSize(FILES).allMatch(line -> line instanceof ImportedLine.Kept);
    assertThat(into.files()).isEqualTo(from.files());
    from.files().forEach(file -> assertThat(into.history(file)).isEqualTo(from.history(file)));
  }

  @Test
  void anExportGoesOnAfterItsCursor() {
    List<FileCursor> done = new ArrayList<>();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                CaseFileExport.of(from)
                    .write(
                        FileCursor.start(),
                        text,
                        cursor -> {
                          done.add(cursor);
                          if (done.size() == 400) {
                            throw new IllegalStateException("The night is over");
                          }
                        }));

    long more = CaseFileExport.of(from).write(done.get(399), text, done::add);

    assertThat(more).isEqualTo(FILES - 400);
    assertThat(imported(0)).isEqualTo(FILES);
    assertThat(into.files()).isEqualTo(from.files());
  }

  @Test
  void anImportThatIsRunAgainAddsNothingTwice() {
    export(new ArrayList<>());
    into.append(new CaseFileId("CF-2"), 0, ENTRIES.subList(0, 2));

    imported(0);
    assertThat(lines).contains(new ImportedLine.Kept(new CaseFileId("CF-2"), 1));
    lines.clear();
    imported(500);

    assertThat(lines)
        .hasSize(FILES - 500)
        .allMatch(line -> line instanceof ImportedLine.Kept kept && kept.added() == 0);
  }

  @Test
  void aLineThatCannotBeKeptIsRefusedByItself() {
    export(new ArrayList<>());
    CaseFileId other = new CaseFileId("CF-1");
    CaseFileId erased = new CaseFileId("CF-2");
    into.append(other, 0, ENTRIES.subList(1, 2));
    into.append(erased, 0, ENTRIES);
    into.erase(erased, ENTRIES.size(), DECISION);
    text.write("nonsense\n");

    imported(0);

    List<String> refused =
        lines.stream()
            .filter(line -> line instanceof ImportedLine.Refused)
            .map(Object::toString)
            .toList();
    assertThat(refused).hasSize(3);
    assertThat(refused.get(0)).endsWith("of which the store has other entries");
    assertThat(refused.get(1)).endsWith("was erased, and stays so");
    assertThat(refused.get(2)).startsWith("the document: is not JSON");
    assertThat(into.files()).hasSize(FILES - 1);
  }

  @Test
  void linesBegunTogetherAreKeptAndToldAsThoseKeptOneByOne() {
    export(new ArrayList<>());
    into.append(new CaseFileId("CF-2"), 0, ENTRIES.subList(0, 2));
    text.write("nonsense\n");
    text.write(text.toString().lines().findFirst().orElseThrow() + "\n");
    List<Integer> begun = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();

    CaseFileImport.into(into)
        .beginning(
            files -> {
              files.forEach(file -> refuseKnown(file.id()));
              begun.add(files.size());
              files.forEach(file -> into.append(file.id(), 0, file.entries()));
            })
        .read(
            new BufferedReader(new StringReader(text.toString())),
            0,
            (number, line) -> {
              numbers.add(number);
              lines.add(line);
            });

    assertThat(into.files()).hasSize(FILES);
    assertThat(numbers).hasSize(FILES + 2).isSorted().startsWith(1L).endsWith(FILES + 2L);
    assertThat(lines).contains(new ImportedLine.Kept(new CaseFileId("CF-2"), 1));
    assertThat(lines.get(FILES)).isInstanceOf(ImportedLine.Refused.class);
    assertThat(lines.get(FILES + 1)).matches(line -> ((ImportedLine.Kept) line).added() == 0);
    assertThat(begun).allMatch(size -> size <= 100).hasSize(FILES / 100 - 1);
  }

  @Test
  void whatWasBegunBeforeTheReaderBrokeOffIsKept() {
    export(new ArrayList<>());
    Reader breakingOff = new BreakingReader(text.toString().lines().limit(250).toList());

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                CaseFileImport.into(into)
                    .beginning(
                        files -> files.forEach(file -> into.append(file.id(), 0, file.entries())))
                    .read(new BufferedReader(breakingOff), 0, (number, line) -> lines.add(line)));

    assertThat(lines).hasSize(200).allMatch(line -> line instanceof ImportedLine.Kept);
    assertThat(into.files()).hasSize(200);
  }

  @Test
  void nextFilesAreMadeReadyWhileTheLastAreKept() {
    export(new ArrayList<>());
    Overlapping store = new Overlapping();
    CaseFileImport.into(into)
        .beginning(store)
        .read(new BufferedReader(new StringReader(text.toString())), 0, (number, line) -> {});

    assertThat(into.files()).hasSize(FILES);
    assertThat(store.begun).isEqualTo(BATCHES);
  }

  /** Keeps no files before the next are ready. */
  private final class Overlapping implements CaseFileImport.Together {

    private final Semaphore ready = new Semaphore(0);
    private int begun;

    @Override
    public void begin(List<CaseHistory> files) {
      throw new IllegalStateException("They were to be made ready");
    }

    @Override
    public Runnable prepared(List<CaseHistory> files) {
      ready.release();
      return () -> keep(files);
    }

    private void keep(List<CaseHistory> files) {
      begun++;
      int both = begun == BATCHES ? 1 : 2;
      assertThat(acquired(both)).as("Whether the next are made ready meanwhile").isTrue();
      ready.release(both - 1);
      files.forEach(file -> into.append(file.id(), 0, file.entries()));
    }

    private boolean acquired(int permits) {
      try {
        return ready.tryAcquire(permits, 30, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Test
  void failureToMakeReadyIsPassedOnAsItIs() {
    export(new ArrayList<>());
    CaseFileImport refusing =
        CaseFileImport.into(into)
            .beginning(
                new CaseFileImport.Together() {
                  @Override
                  public void begin(List<CaseHistory> files) {
                    throw new IllegalStateException("They were to be made ready");
                  }

                  @Override
                  public Runnable prepared(List<CaseHistory> files) {
                    throw new IllegalArgumentException("Not these");
                  }
                });
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                refusing.read(
                    new BufferedReader(new StringReader(text.toString())),
                    0,
                    (number, line) -> lines.add(line)))
        .withMessage("Not these");
    assertThat(lines).isEmpty();
  }

  /** Gives these lines, and then fails as a disk does. */
  private static final class BreakingReader extends FilterReader {

    BreakingReader(List<String> lines) {
      super(new StringReader(String.join("\n", lines) + "\n"));
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read < 0) {
        throw new IOException("The disk is gone");
      }
      return read;
    }
  }

  private void refuseKnown(CaseFileId file) {
    long version = into.history(file).version();
    if (version > 0) {
      throw new StaleCaseFileException(file, 0, version);
    }
  }

  @Test
  void noLinesBeforeTheFirstCanBePassedOver() {
    assertThatIllegalArgumentException().isThrownBy(() -> imported(-1)).withMessageContaining("-1");
  }

  private long export(List<FileCursor> done) {
    return CaseFileExport.of(from).write(FileCursor.start(), text, done::add);
  }

  private long imported(long linesDone) {
    return CaseFileImport.into(into)
        .read(
            new BufferedReader(new StringReader(text.toString())),
            linesDone,
            (number, line) -> lines.add(line));
  }
}
