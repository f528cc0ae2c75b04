// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.CaseFileStoreException;
import org.familysafeguarding.spi.ErasedCaseFileException;
import org.familysafeguarding.spi.OverlongEntryException;
import org.familysafeguarding.spi.StaleCaseFileException;

/**
 * Case files one to a line, brought into a store; a line may be as long as {@link CaseFileJson}
 * says.
 *
 * <p>Each line is kept or refused by itself, and one is in memory at a time; or, where files are
 * begun together, up to two hundred, and up to two hundred more that are read meanwhile by threads
 * of the import's own. What the store has already is not appended twice, so an import that was
 * interrupted may simply be run again; whoever kept the number of the last line can begin after it,
 * which is quicker.
 */
public final class CaseFileImport {

  /** Whoever can begin many files at once: all of them, or none. */
  @FunctionalInterface
  public interface Together {

    /**
     * Begins files that have no entries yet.
     *
     * @throws StaleCaseFileException where one of them has entries
     * @throws ErasedCaseFileException where one of them was erased
     * @throws OverlongEntryException where one of them has an entry too long to be kept
     * @throws CaseFileStoreException where the storage itself fails
     */
    void begin(List<CaseHistory> files);

    /**
     * Works out what beginning these files takes, and begins none of them; running what is given
     * back begins them, as {@link #begin} does and with its failures. It is asked on a thread of
     * the import's own, while other files are being begun. Unless it is overridden, nothing is
     * worked out before.
     */
    default Runnable prepared(List<CaseHistory> files) {
      return () -> begin(files);
    }
  }

  private final CaseFileStore store;
  private final Optional<Together> together;
  private final Optional<Executor> threads;
  private final CaseFileJson json = CaseFileJson.create();

  private CaseFileImport(
      CaseFileStore store, Optional<Together> together, Optional<Executor> threads) {
    this.store = store;
    this.together = together;
    this.threads = threads;
  }

  /** Imports into this store. */
  public static CaseFileImport into(CaseFileStore store) {
    return new CaseFileImport(requireNonNull(store, "store"), Optional.empty(), Optional.empty());
  }

  /**
   * The same import, beginning up to a hundred files at once; those that the store has already are
   * looked at one by one.
   *
   * <p>A listener is told of a line once those read with it are kept. Where the store fails, it has
   * been told of no line of that hundred, and running the import again finds out what was kept.
   */
  public CaseFileImport beginning(Together atOnce) {
    return new CaseFileImport(store, Optional.of(atOnce), threads);
  }

  /**
   * The same import, reading ahead and making files ready on these threads of the host's, or with
   * {@code Runnable::run} on no other than the caller's.
   *
   * <p>Otherwise an import that begins files together has up to four daemon threads of its own,
   * which end when {@link #read} does; one that begins no files together reads nothing ahead. The
   * import waits for what it hands over, so its caller must not hold the only thread there is.
   */
  public CaseFileImport readingAheadOn(Executor hosts) {
    return new CaseFileImport(store, together, Optional.of(hosts));
  }

  /**
   * Reads all lines but so many at the beginning, and leaves the reader open.
   *
   * <p>Of a file that the store has, only what comes after is appended. A line is refused where it
   * cannot be read, where it does not fold, where the store has other entries in their place, where
   * the store cannot keep an entry as long as one of them, and where the file was erased.
   *
   * @param linesDone how many lines are passed over, for they were dealt with before
   * @return how many lines there were, those passed over as well
   * @throws CaseFileStoreException where the store fails; the lines before this one are kept
   * @throws UncheckedIOException where the reader fails
   */
  public long read(BufferedReader lines, long linesDone, ImportedLine.Listener listener) {
    requireNonNull(listener, "listener");
    if (linesDone < 0) {
      throw new IllegalArgumentException("linesDone must be 0 or more, but was " + linesDone);
    }
    Iterator<String> each = json.lines(requireNonNull(lines, "lines")).iterator();
    long done = 0;
    for (; done < linesDone && each.hasNext(); done++) {
      each.next();
    }
    return together.isPresent()
        ? new ImportTogether(together.get(), this::imported, listener, threads)
            .read(each, json::readLine, done)
        : readOneByOne(each, done, listener);
  }

  private long readOneByOne(Iterator<String> lines, long done, ImportedLine.Listener listener) {
    long number = done;
    while (lines.hasNext()) {
      number++;
      listener.done(number, imported(json.readLine(lines.next()), false));
    }
    return number;
  }

  private ImportedLine imported(CaseReading reading, boolean begun) {
    if (reading instanceof CaseReading.Accepted accepted) {
      CaseHistory history = accepted.history();
      return begun ? new ImportedLine.Kept(history.id(), history.entries().size()) : kept(history);
    }
    return new ImportedLine.Refused(((CaseReading.Refused) reading).problems());
  }

  private ImportedLine kept(CaseHistory given) {
    try {
      return appended(given, store.history(given.id()).entries());
    } catch (StaleCaseFileException meanwhile) {
      return refused("is of a case file that somebody wrote to meanwhile; import it again");
    } catch (ErasedCaseFileException erased) {
      return refused("is of a case file that was erased, and stays so");
    } catch (OverlongEntryException overlong) {
      return refused("cannot be kept: " + overlong.getMessage());
    }
  }

  private ImportedLine appended(CaseHistory given, List<Entry> known) {
    int common = Math.min(known.size(), given.entries().size());
    if (!known.subList(0, common).equals(given.entries().subList(0, common))) {
      return refused("is of a case file of which the store has other entries");
    }
    List<Entry> more = given.entries().subList(common, given.entries().size());
    if (!more.isEmpty()) {
      store.append(given.id(), common, more);
    }
    return new ImportedLine.Kept(given.id(), more.size());
  }

  private static ImportedLine refused(String reason) {
    return new ImportedLine.Refused(List.of(new JsonProblem("", reason)));
  }
}
