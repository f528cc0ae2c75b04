// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.familysafeguarding.testkit.store.SampleEntries.many;
import static org.familysafeguarding.testkit.store.SampleEntries.opened;
import static org.familysafeguarding.testkit.store.SampleEntries.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.people.ChildId;
import org.familysafeguarding.people.LocalChildId;
import org.familysafeguarding.people.NhsNumber;
import org.familysafeguarding.people.Upn;
import org.familysafeguarding.spi.CaseFileStore;
import org.familysafeguarding.spi.FileCursor;
import org.familysafeguarding.spi.PersonIdentifier;
import org.familysafeguarding.testkit.InventedPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store promises of reading long histories, past states, and many files. */
public interface ReadingContract extends StoreUnderTest {

  /** What a council's system might call a child. */
  LocalChildId LOCAL_ID = new LocalChildId("20240017");

  @Test
  @DisplayName("Store §1: a history of 10,000 entries comes back whole")
  default void longHistoryComesBackWhole() {
    CaseFileId file = new CaseFileId("LONG");
    List<Entry> all = many("E", 10_000);
    for (int from = 0; from < all.size(); from += 2_500) {
      store().append(file, from, all.subList(from, from + 2_500));
    }
    List<Entry> read = store().history(file).entries();
    assertThat(read.size())
        .as("Look at pages, fetch sizes and limits: a part must not pass for the whole")
        .isEqualTo(all.size());
    assertThat(read.equals(all))
        .as("Look at the order in which pages and positions are sorted: 10 comes after 9")
        .isTrue();
  }

  @Test
  @DisplayName("Store §1: texts that look alike stay as different as they were")
  default void likenessesStayDifferent() {
    List<String> texts =
        List.of(
            "Zo\u00EB and Rene\u0301e",
            "Zoe\u0308 and Ren\u00E9e",
            "\u212B is not \u00C5, nor A\u030A",
            "\uD835\uDD4F \uD83C\uDDEC\uD83C\uDDE7 \uDBFF\uDFFD",
            "\u2067\u05D0\u05D1 (123)\u2069 \u200F\u0627\u0628\u200E",
            "stra\u00DFe is not strasse, \u0130 is not I",
            "\uFEFFbeyond\u2028the\u2029\u0085line");
    CaseFileId file = new CaseFileId("TEXTS");
    List<Entry> entries =
        IntStream.range(0, texts.size()).mapToObj(n -> written("E" + n, texts.get(n))).toList();
    store().append(file, 0, entries);
    assertThat(store().history(file).entries().stream().map(SampleEntries::textOf))
        .as("Look for whatever normalises, replaces or drops characters on the way")
        .containsExactlyElementsOf(texts);
  }

  @Test
  @DisplayName("Store §10: a history as known at a moment has what was recorded by then")
  default void historyAsKnownAtAMoment() {
    CaseFileId file = new CaseFileId("KNOWN");
    Instant noon = Instant.parse("2024-03-11T12:00:00.000001Z");
    List<Entry> entries =
        List.of(opened("E1", noon), opened("E2", noon.plusNanos(2_000)), opened("E3", noon));
    store().append(file, 0, entries);
    CaseHistory all = CaseHistory.of(file, entries);
    for (long nanos : new long[] {-1_000, 0, 999, 1_000, 2_000, 5_000}) {
      Instant moment = noon.plusNanos(nanos);
      assertThat(store().historyKnownAt(file, moment))
          .as("Look at how moments are compared, to the microsecond; asked at %s", moment)
          .isEqualTo(all.asKnownOn(moment));
    }
    assertThat(store().historyKnownAt(new CaseFileId("NOBODY"), noon).entries()).isEmpty();
  }

  @Test
  @DisplayName("Store §11: a walk from a cursor names every later file once, in order")
  default void walkNamesEveryFileOnce() {
    List<CaseFileId> files =
        List.of("A", "CF-10", "CF-9", "CF.1", "_", "a", "b").stream()
            .map(CaseFileId::new)
            .sorted(Comparator.comparing(CaseFileId::value))
            .toList();
    files.forEach(file -> store().append(file, 0, List.of(opened("E1"))));
    for (int page = 1; page <= files.size() + 1; page++) {
      assertThat(walked(store(), page))
          .as("Look at the comparison with the cursor; pages of %s", page)
          .isEqualTo(files);
    }
    assertThat(store().filesFrom(FileCursor.start())).isEqualTo(files);
    assertThat(store().filesFrom(FileCursor.after(new CaseFileId("CF-2"))))
        .as("A cursor may name a file that is not there")
        .isEqualTo(files.stream().filter(file -> file.value().compareTo("CF-2") > 0).toList());
    assertThat(store().filesFrom(FileCursor.after(new CaseFileId("b")))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().files(FileCursor.start(), 0))
        .withMessageContaining("0");
  }

  private static List<CaseFileId> walked(CaseFileStore store, int page) {
    List<CaseFileId> all = new ArrayList<>();
    List<CaseFileId> next = store.files(FileCursor.start(), page);
    while (!next.isEmpty()) {
      assertThat(next.size()).as("How many files a page has").isLessThanOrEqualTo(page);
      all.addAll(next);
      next = store.files(FileCursor.after(next.get(next.size() - 1)), page);
    }
    return all;
  }

  @Test
  @DisplayName("Store §12: an identifier leads to the files in which a standing entry gives it")
  default void identifierLeadsToFiles() {
    NhsNumber nhs = InventedPeople.nhsNumber(1);
    Upn upn = InventedPeople.upn(1);
    PersonIdentifier byNhs = new PersonIdentifier.Nhs(nhs);
    PersonIdentifier byUpn = new PersonIdentifier.Pupil(upn);
    PersonIdentifier byLocalId = new PersonIdentifier.LocalChild(LOCAL_ID);
    PersonIdentifier byCase = new PersonIdentifier.LocalChild(new LocalChildId("a"));
    append("ADULT", SamplePeople.adultJoined("E1", nhs));
    append("BOTH", SamplePeople.childJoined("E1", nhs, LOCAL_ID));
    append("CASE", SamplePeople.childJoined("E1", nhs, new LocalChildId("A")));
    append("GONE", SamplePeople.childJoined("E1", nhs, LOCAL_ID));
    append("FORMER", SamplePeople.formerPupilJoined("E1", upn));
    append("PUPIL", SamplePeople.pupilJoined("E1", upn));
    assertLeads(byNhs, "ADULT", "BOTH", "CASE", "GONE");
    assertLeads(byUpn, "FORMER", "PUPIL");
    assertLeads(byLocalId, "BOTH", "GONE");
    assertLeads(byCase);
    PersonIdentifier child = new PersonIdentifier.Person(new ChildId("C1"));
    assertLeads(child, "BOTH", "CASE", "FORMER", "GONE", "PUPIL");
    store().append(new CaseFileId("GONE"), 1, List.of(SamplePeople.struckOut("E2", "E1")));
    assertLeads(byNhs, "ADULT", "BOTH", "CASE");
    store().append(new CaseFileId("GONE"), 2, List.of(SamplePeople.struckOut("E3", "E2")));
    assertLeads(byNhs, "ADULT", "BOTH", "CASE", "GONE");
  }

  @Test
  @DisplayName("Store §12: an identifier that was put right leads where it should, and only there")
  default void identifierPutRight() {
    append("CF-1", SamplePeople.childJoined("E1", InventedPeople.nhsNumber(1), LOCAL_ID));
    store()
        .append(
            new CaseFileId("CF-1"),
            1,
            List.of(SamplePeople.corrected("E2", "E1", InventedPeople.upn(1))));
    assertLeads(new PersonIdentifier.Nhs(InventedPeople.nhsNumber(1)));
    assertLeads(new PersonIdentifier.Pupil(InventedPeople.upn(1)), "CF-1");
  }

  private void append(String file, Entry entry) {
    store().append(new CaseFileId(file), 0, List.of(entry));
  }

  private void assertLeads(PersonIdentifier person, String... files) {
    assertThat(store().filesNaming(person).stream().map(CaseFileId::value))
        .as(
            "Look at what is kept beside the entries to find %s by, and when it is put right",
            person)
        .containsExactly(files);
  }
}
