// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.familysafeguarding.testkit.store.SampleEntries.many;
import static org.familysafeguarding.testkit.store.SampleEntries.opened;
import static org.familysafeguarding.testkit.store.SampleEntries.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CaseFileStore} promises. Extend it, hand it an empty store, and run it.
 *
 * <p>The numbers in the tests' names are those of the promises in the interface's description; a
 * test that fails says where to look first.
 *
 * <p>A store that can do more is tested for that as well: let the same class implement {@link
 * WorklistContract}, {@link AuditContract}, {@link ErasureContract} or {@link ProofContract}. What
 * the store declares and the class does not test is a failure, and so is a test that was replaced.
 */
public abstract class CaseFileStoreContract implements ReadingContract, WritersContract {

  private static final CaseFileId FILE = new CaseFileId("CF-1");
  private static final CaseFileId OTHER_FILE = new CaseFileId("CF-2");
  private static final int WRITERS = 4;
  private static final int ROUNDS = 25;

  private Optional<CaseFileStore> opened = Optional.empty();

  /** For subclasses, which say in {@link #emptyStore()} what is to be tested. */
  protected CaseFileStoreContract() {}

  /** A store with nothing in it; asked for once before each test, and closed after it. */
  protected abstract CaseFileStore emptyStore();

  @BeforeEach
  final void openStore() {
    opened = Optional.of(emptyStore());
  }

  @AfterEach
  final void closeStore() {
    opened.ifPresent(CaseFileStore::close);
  }

  @Override
  public final CaseFileStore store() {
    return opened.orElseThrow();
  }

  @Test
  @DisplayName("Store: what the store declares is tested, and no test is replaced")
  final void nothingIsSkipped() {
    Capability.assertTested(store(), this);
    Capability.assertUnchanged(getClass());
  }

  @Test
  @DisplayName("Store §1: a history comes back whole, in the order of appending")
  final void historyComesBackInOrder() {
    List<Entry> first = List.of(opened("E9"), written("E1", "Z"), written("e1", "A"));
    List<Entry> second = many("M", 12);
    store().append(FILE, 0, first);
    store().append(FILE, 3, second);
    assertThat(store().history(FILE))
        .as("Look at what the entries are read back ordered by: neither id nor day, but position")
        .isEqualTo(CaseHistory.of(FILE, both(first, second)));
  }

  @Test
  @DisplayName("Store §1: what was written comes back character for character")
  final void textComesBackUnchanged() {
    List<String> texts =
        List.of(
            "two families \uD83D\uDC6A\uD83C\uDFFD \u200D and a \u0000 nothing",
            "o\u0308 is not \u00F6, and \uFB01 is not fi",
            "\u202E\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627\u202C",
            "  'quoted' \"twice\"; -- \\ % _ ${x} \r\n\t and blanks at the end  ",
            "\uD83D\uDE00".repeat(10_000),
            "half of a pair \uD83D here, the other \uDC6A there, both turned round \uDE00\uD83D",
            "\uDC00".repeat(20_000),
            "\uD83D\uD83D\uDE00 and at the end \uDBFF");
    List<Entry> entries =
        IntStream.range(0, texts.size()).mapToObj(n -> written("E" + n, texts.get(n))).toList();
    store().append(FILE, 0, entries);
    assertThat(store().history(FILE).entries().stream().map(SampleEntries::textOf))
        .as("Look at the encoding and the length of the column or file that text is kept in")
        .containsExactlyElementsOf(texts);
  }

  @Test
  @DisplayName("Store §1: ids that differ only by case are different ids")
  final void idsAreToldApartByCase() {
    CaseFileId lower = new CaseFileId("f".repeat(64));
    CaseFileId upper = new CaseFileId("F".repeat(64));
    List<Entry> entries = List.of(opened("a".repeat(64)), opened("A".repeat(64)));
    store().append(lower, 0, entries);
    store().append(upper, 0, List.of(opened("E1")));
    assertThat(store().history(lower).entries())
        .as("Look at how ids are compared: by case, and over all of their 64 characters")
        .isEqualTo(entries);
    assertThat(store().history(upper).entries()).containsExactly(opened("E1"));
  }

  @Test
  @DisplayName("Store §2: a writer who expects another version is refused, and nothing is kept")
  final void staleWriterIsRefused() {
    store().append(FILE, 0, List.of(opened("E1"), opened("E2")));
    for (long expected : new long[] {0, 1, 3}) {
      assertThatExceptionOfType(StaleCaseFileException.class)
          .as("Look at how the version is compared when %s is expected of 2", expected)
          .isThrownBy(() -> store().append(FILE, expected, List.of(opened("E3"))))
          .withMessageContaining("CF-1 is at version 2, not " + expected)
          .satisfies(stale -> assertThat(stale.actualVersion()).isEqualTo(2));
    }
    assertThatExceptionOfType(StaleCaseFileException.class)
        .as("Look at what version a file without entries has: it is 0")
        .isThrownBy(() -> store().append(OTHER_FILE, 1, List.of(opened("E1"))));
    assertHas("a refused append", FILE, List.of(opened("E1"), opened("E2")));
    assertHas("a refused append", OTHER_FILE, List.of());
  }

  @Test
  @DisplayName("Store §3: an append that breaks midway leaves nothing behind")
  final void brokenAppendLeavesNothing() {
    List<Entry> before = many("B", 3);
    store().append(FILE, 0, before);
    List<Entry> longList = many("L", 400);
    assertThatThrownBy(() -> store().append(FILE, 3, new BreakingList(longList, 399)))
        .as("Look at what happens to a failure while the entries are read: it must come out")
        .isInstanceOf(RuntimeException.class);
    assertHas("an append that broke", FILE, before);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().append(FILE, 3, both(longList, List.of(opened("B2")))));
    assertHas("an append whose last entry was refused", FILE, before);
    assertThatThrownBy(() -> store().append(OTHER_FILE, 0, new BreakingList(longList, 399)))
        .isInstanceOf(RuntimeException.class);
    assertThat(store().files()).containsExactly(FILE);
    store().append(FILE, 3, longList);
    assertHas("the same append, repaired", FILE, both(before, longList));
  }

  @Test
  @DisplayName("Store §4: a file nobody has written to has an empty history")
  final void unknownFileIsEmpty() {
    store().append(OTHER_FILE, 0, List.of(opened("E1")));
    assertThat(store().history(FILE))
        .as("Look at what is returned when nothing is found; it is no failure")
        .isEqualTo(CaseHistory.empty(FILE));
    assertThat(store().files()).as("Reading a file must not make one").containsExactly(OTHER_FILE);
  }

  @Test
  @DisplayName("Store §5: the moment of recording survives to the microsecond")
  final void momentSurvives() {
    List<Instant> moments =
        Stream.of(
                "2024-03-11T00:00:00.000001Z",
                "2024-03-11T23:59:59.999999Z",
                "2024-03-31T01:30:00.123456Z",
                "2024-10-27T00:30:00.1Z",
                "2024-10-27T01:30:00.100001Z")
            .map(Instant::parse)
            .toList();
    List<Entry> entries =
        IntStream.range(0, moments.size()).mapToObj(n -> opened("E" + n, moments.get(n))).toList();
    store().append(FILE, 0, entries);
    assertThat(store().history(FILE).entries().stream().map(Entry::recordedAt))
        .as("Look at the precision of the moment, and at clocks that go forward and back")
        .containsExactlyElementsOf(moments);
    assertHas("five moments", FILE, entries);
  }

  @Test
  @DisplayName("Store §6: of writers who expect the same version, exactly one succeeds")
  final void oneWriterWins() {
    for (int round = 1; round <= ROUNDS; round++) {
      CaseFileId file = new CaseFileId("CF-" + round);
      List<Entry> first = winnerOf(file, List.of());
      assertHas("two who began a file at once", file, first);
      assertHas("two who added to a file at once", file, winnerOf(file, first));
    }
  }

  private List<Entry> winnerOf(CaseFileId file, List<Entry> before) {
    List<List<Entry>> brought =
        IntStream.range(0, WRITERS)
            .mapToObj(writer -> many("V" + before.size() + "W" + writer + "-", 2))
            .toList();
    List<Optional<Throwable>> failures =
        Writers.together(
            brought.stream()
                .map(mine -> (Runnable) () -> store().append(file, before.size(), mine))
                .toList());
    List<Throwable> refusals = failures.stream().flatMap(Optional::stream).toList();
    assertThat(refusals)
        .as("Look at whether comparing the version and writing the entries are one step")
        .hasSize(WRITERS - 1)
        .allSatisfy(each -> assertThat(each).isInstanceOf(StaleCaseFileException.class));
    return both(before, brought.get(failures.indexOf(Optional.empty())));
  }

  @Test
  @DisplayName("Store §7: files are listed once each, in the order of their ids, and none is empty")
  final void filesAreListedInOrder() {
    assertThat(store().files()).as("An empty store has no files").isEmpty();
    List<String> ids = List.of("b", "CF-10", "CF:1", "A", "CF-9", "a", "_", "CF.1");
    ids.forEach(id -> store().append(new CaseFileId(id), 0, many("E", 2)));
    store().append(new CaseFileId("a"), 2, many("F", 2));
    store().append(new CaseFileId("none"), 0, List.of());
    store().history(new CaseFileId("nobody"));
    assertThat(store().files())
        .as("Look at the order: that of String.compareTo, whatever the database collates by")
        .containsExactlyElementsOf(ids.stream().sorted().map(CaseFileId::new).toList());
  }

  @Test
  @DisplayName("Store §8: an append that returns has been kept, and the next reading shows it")
  final void appendIsKept() {
    List<CaseFileId> files =
        IntStream.range(0, WRITERS).mapToObj(n -> new CaseFileId("CF-" + n)).toList();
    List<Optional<Throwable>> failures =
        Writers.together(files.stream().map(file -> (Runnable) () -> writeAndRead(file)).toList());
    assertThat(failures.stream().flatMap(Optional::stream))
        .as("Look at what is kept back for later, and at what threads share")
        .isEmpty();
    files.forEach(file -> assertHas("another thread's appends", file, many("E", ROUNDS)));
  }

  private void writeAndRead(CaseFileId file) {
    List<Entry> entries = many("E", ROUNDS);
    for (int version = 0; version < ROUNDS; version++) {
      store().append(file, version, entries.subList(version, version + 1));
      assertHas("an append", file, entries.subList(0, version + 1));
    }
  }

  @Test
  @DisplayName("Store §9: an entry id is used once in a file, and what repeats it is not kept")
  final void entryIdIsUsedOnce() {
    store().append(FILE, 0, many("E", 2));
    assertThatIllegalArgumentException()
        .as("Look at the check of new entries' ids against those the file has")
        .isThrownBy(() -> store().append(FILE, 2, List.of(opened("N1"), written("E1", "again"))))
        .withMessageContaining("E1");
    assertThatIllegalArgumentException()
        .as("Look at the check of new entries' ids against one another")
        .isThrownBy(() -> store().append(FILE, 2, List.of(opened("N1"), opened("N1"))))
        .withMessageContaining("N1");
    assertHas("a refused append", FILE, many("E", 2));
    store().append(OTHER_FILE, 0, many("E", 2));
    assertHas("the same ids in another file", OTHER_FILE, many("E", 2));
  }

  private void assertHas(String after, CaseFileId file, List<Entry> expected) {
    assertThat(store().history(file))
        .as("What %s has after %s", file, after)
        .isEqualTo(CaseHistory.of(file, expected));
  }

  private static List<Entry> both(List<Entry> first, List<Entry> second) {
    List<Entry> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
