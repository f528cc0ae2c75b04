// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.familysafeguarding.testkit.Days.day;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseEvent;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.casefile.FamilyEvent;
import org.familysafeguarding.chronology.EntryId;
import org.familysafeguarding.people.Adult;
import org.familysafeguarding.people.AdultId;
import org.familysafeguarding.people.PersonName;
import org.familysafeguarding.people.Sex;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.InMemoryCaseFileStore;
import org.familysafeguarding.spi.OverlongEntryException;
import org.familysafeguarding.spi.StaleCaseFileException;
import org.familysafeguarding.testkit.FamilyCase;
import org.junit.jupiter.api.Test;

/** How much of one case file goes out of a store and into another. */
class BulkLimitsTest {

  private static final int FILES = 203;
  private static final List<Entry> ENTRIES =
      FamilyCase.opened(day("Mon 11 Mar 2024")).withUsualTeam().history().entries();

  private final InMemoryCaseFileStore into = new InMemoryCaseFileStore();
  private final StringWriter text = new StringWriter();
  private final List<ImportedLine> lines = new ArrayList<>();

  @Test
  void aFileWithAnEntryTooLongForTheStoreIsRefusedByItself() {
    export(filled());
    CaseFileStore store = new Narrow(into);
    for (CaseFileImport each :
        List.of(
            CaseFileImport.into(store),
            CaseFileImport.into(store).beginning(new NarrowTogether(false)),
            CaseFileImport.into(store).beginning(new NarrowTogether(true)))) {
      lines.clear();
      read(each);
      assertThat(lines).hasSize(FILES);
      assertThat(lines.stream().filter(ImportedLine.Refused.class::isInstance))
          .singleElement()
          .hasToString(
              "the document: cannot be kept: Entry E1 of case file CF-7 takes 12 characters, but at"
                  + " most 10 can be kept; divide it");
      assertThat(into.files()).hasSize(FILES - 1);
    }
  }

  /** A store too narrow for one file, which the others go on from. */
  private record Narrow(CaseFileStore store) implements CaseFileStore {

    static void refuseLong(CaseFileId file) {
      if (file.equals(new CaseFileId("CF-7"))) {
        throw new OverlongEntryException(file, new EntryId("E1"), 12, 10);
      }
    }

    @Override
    public void append(CaseFileId file, long expectedVersion, List<Entry> entries) {
      refuseLong(file);
      store.append(file, expectedVersion, entries);
    }

    @Override
    public CaseHistory history(CaseFileId file) {
      return store.history(file);
    }

    @Override
    public List<CaseFileId> files() {
      return store.files();
    }

    @Override
    public void close() {}
  }

  /** Begins files in such a store, and sees either at once or only then that it is too narrow. */
  private final class NarrowTogether implements CaseFileImport.Together {

    private final boolean atOnce;

    NarrowTogether(boolean atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public void begin(List<CaseHistory> files) {
      files.forEach(file -> Narrow.refuseLong(file.id()));
      files.forEach(file -> refuseKnown(file.id()));
      files.forEach(file -> into.append(file.id(), 0, file.entries()));
    }

    @Override
    public Runnable prepared(List<CaseHistory> files) {
      if (atOnce) {
        files.forEach(file -> Narrow.refuseLong(file.id()));
      }
      return () -> begin(files);
    }
  }

  @Test
  void aHistoryOfTenThousandLongEntriesSurvives() {
    CaseFileId file = new CaseFileId("LONG");
    List<Entry> entries = tenThousandLong();
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    store.append(file, 0, entries);

    export(store);
    read(CaseFileImport.into(into));

    assertThat(text.getBuffer().length()).isGreaterThan(JsonText.LONGEST_DOCUMENT);
    assertThat(lines).containsExactly(new ImportedLine.Kept(file, 10_000));
    assertThat(into.history(file).entries()).isEqualTo(entries);
  }

  private static List<Entry> tenThousandLong() {
    Adult adult =
        new Adult(
            new AdultId("A1"),
            new PersonName("Alex", "x".repeat(2_000)),
            Optional.empty(),
            Sex.FEMALE,
            Optional.empty());
    List<Entry> entries = new ArrayList<>(ENTRIES.subList(0, 1));
    entries.add(entry("E-joined", new FamilyEvent.AdultJoined(adult)));
    while (entries.size() < 10_000) {
      entries.add(entry("E-updated-" + entries.size(), new FamilyEvent.AdultUpdated(adult)));
    }
    return entries;
  }

  private static Entry entry(String id, CaseEvent event) {
    Entry opened = ENTRIES.get(0);
    return new Entry(
        new EntryId(id), opened.occurredOn(), opened.recordedAt(), opened.recordedBy(), event);
  }

  private static InMemoryCaseFileStore filled() {
    InMemoryCaseFileStore store = new InMemoryCaseFileStore();
    IntStream.range(0, FILES)
        .forEach(number -> store.append(new CaseFileId("CF-" + number), 0, ENTRIES));
    return store;
  }

  private void refuseKnown(CaseFileId file) {
    long version = into.history(file).version();
    if (version > 0) {
      throw new StaleCaseFileException(file, 0, version);
    }
  }

  private void export(CaseFileStore from) {
    CaseFileExport.of(from).write(FileCursor.start(), text, cursor -> {});
  }

  private void read(CaseFileImport importing) {
    importing.read(
        new BufferedReader(new StringReader(text.toString())),
        0,
        (number, line) -> lines.add(line));
  }
}
