// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.familysafeguarding.testkit.store.SampleEntries.opened;
import static org.familysafeguarding.testkit.store.SampleEntries.written;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.EventKind;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.InventedPeople;

/**
 * One thing done to a store, or asked of it, in a made-up course of things.
 *
 * @param file which of the files it is done to
 * @param amount how many entries, files or versions
 * @param seed which texts, people and moments
 */
record Step(Kind kind, int file, int amount, int seed) {

  static final List<CaseFileId> FILES =
      List.of("a", "A", "CF-10", "CF-9").stream().map(CaseFileId::new).toList();

  /** What is asked of every store in the end. */
  static final List<Step> LAST =
      Stream.of(
              IntStream.range(0, FILES.size()).mapToObj(file -> new Step(Kind.READ, file, 0, 0)),
              IntStream.range(0, 4).mapToObj(who -> new Step(Kind.FIND, 0, who / 2, who % 2)),
              Stream.of(new Step(Kind.WALK, 0, 1, 0)))
          .flatMap(steps -> steps)
          .toList();

  private static final Instant NOON = Instant.parse("2024-03-11T12:00:00Z");
  private static final List<String> TEXTS =
      List.of("plain", "\uD83D\uDC6A", "e\u0301", "\u00E9", "\u05D0\u05D1 \u0627", "'; --", "\\u");

  /** The kinds of things. */
  enum Kind {
    /** Entries are appended by somebody who has seen all. */
    APPEND,
    /** Entries are appended by somebody who has not. */
    APPEND_STALE,
    /** Entries are appended of which one has an id that may be there. */
    APPEND_AGAIN,
    /** A person joins, and can be found from then on. */
    JOIN,
    /** A person who may have joined is struck out. */
    STRIKE_OUT,
    /** A history is read. */
    READ,
    /** A history is read as it was known. */
    READ_AS_KNOWN,
    /** All files are walked through. */
    WALK,
    /** A person is looked for. */
    FIND
  }

  /** What the store answers, or how it refuses. */
  Object answer(CaseFileStore store) {
    try {
      return taken(store);
    } catch (StaleCaseFileException stale) {
      return "stale: " + stale.actualVersion() + " and not " + stale.expectedVersion();
    } catch (IllegalArgumentException refused) {
      return "refused";
    }
  }

  private Object taken(CaseFileStore store) {
    return switch (kind) {
      case APPEND -> append(store, version(store), entries(version(store)));
      case APPEND_STALE -> append(store, Math.floorMod(seed, 3), entries(100L + seed));
      case APPEND_AGAIN -> append(store, version(store), entries(seed));
      case JOIN -> append(store, version(store), List.of(joining()));
      case STRIKE_OUT -> append(store, version(store), List.of(striking(store)));
      case READ -> told(store.history(id()));
      case READ_AS_KNOWN -> told(store.historyKnownAt(id(), NOON.plusNanos(seed * 1_000L)));
      case WALK ->
          List.of(
              store.files(),
              store.files(FileCursor.start(), amount + 1),
              store.filesFrom(FileCursor.after(id())).toList());
      case FIND -> store.filesNaming(person());
    };
  }

  private CaseFileId id() {
    return FILES.get(file);
  }

  private long version(CaseFileStore store) {
    return store.history(id()).version();
  }

  private Object append(CaseFileStore store, long expected, List<Entry> entries) {
    store.append(id(), expected, entries);
    return told(store.history(id()));
  }

  /** The history, and before it what of it a reader of a failure can compare. */
  private static Object told(CaseHistory history) {
    return List.of(history.entries().stream().map(Step::told).toList(), history);
  }

  private static String told(Entry entry) {
    String text =
        entry.kind() == EventKind.MONTHLY_SUMMARY_WRITTEN ? SampleEntries.textOf(entry) : "";
    return entry.id() + " " + entry.recordedAt() + " " + text;
  }

  private List<Entry> entries(long first) {
    return IntStream.range(0, amount).mapToObj(n -> sample("E" + (first + n), n)).toList();
  }

  private Entry sample(String entry, int n) {
    return (seed + n) % 3 == 0
        ? opened(entry, NOON.plusNanos((seed + n) * 1_000L))
        : written(entry, TEXTS.get((seed + n) % TEXTS.size()));
  }

  private Entry joining() {
    return SamplePeople.childJoined("J" + amount, InventedPeople.nhsNumber(seed % 2), local());
  }

  private Entry striking(CaseFileStore store) {
    return SamplePeople.struckOut("S" + version(store), "J" + amount);
  }

  private LocalChildId local() {
    return new LocalChildId(seed % 2 == 0 ? "k1" : "K1");
  }

  private PersonIdentifier person() {
    return amount % 2 == 0
        ? new PersonIdentifier.LocalChild(local())
        : new PersonIdentifier.Nhs(InventedPeople.nhsNumber(seed % 2));
  }

  @Override
  public String toString() {
    String done = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return done + " " + id() + " " + amount + " " + seed;
  }
}
