// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.familysafeguarding.testkit.store.SampleEntries.opened;
import static org.familysafeguarding.testkit.store.SampleEntries.written;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;
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
      IntStream.range(0, FILES.size() + 1)
          .mapToObj(
              file ->
                  file < FILES.size()
                      ? new Step(Kind.READ, file, 0, 0)
                      : new Step(Kind.WALK, 0, 2, 0))
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
    /** Whatever entry may be there is struck out. */
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
      case JOIN -> append(store, version(store), List.of(joining(store)));
      case STRIKE_OUT -> append(store, version(store), List.of(striking(store)));
      case READ -> store.history(id());
      case READ_AS_KNOWN -> store.historyKnownAt(id(), NOON.plusNanos(seed * 1_000L));
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
    return store.history(id());
  }

  private List<Entry> entries(long first) {
    return IntStream.range(0, amount).mapToObj(n -> sample("E" + (first + n), n)).toList();
  }

  private Entry sample(String entry, int n) {
    return (seed + n) % 3 == 0
        ? opened(entry, NOON.plusNanos((seed + n) * 1_000L))
        : written(entry, TEXTS.get((seed + n) % TEXTS.size()));
  }

  private Entry joining(CaseFileStore store) {
    return SamplePeople.childJoined(
        "J" + version(store), InventedPeople.nhsNumber(seed % 2), local());
  }

  private Entry striking(CaseFileStore store) {
    String amended = (seed % 2 == 0 ? "J" : "E") + amount;
    return SamplePeople.struckOut("S" + version(store), amended);
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
