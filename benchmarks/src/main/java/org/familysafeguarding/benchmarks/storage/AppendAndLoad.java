// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.benchmarks.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.benchmarks.vendor.VendorStore;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.jdbc.JdbcCaseFileStore;
import org.familysafeguarding.jdbc.StoreSettings;
import org.familysafeguarding.json.EntryJson;
import tools.jackson.databind.json.JsonMapper;

/** Appends of five entries to a case of forty, and readings of such a case. */
final class AppendAndLoad {

  static final String STORE = "the store";
  static final String STORE_WITHOUT_ROWS = "the store, no row to search by changes";
  static final String PLAIN_ROWS = "the same rows, no row to search by, with plain statements";
  static final String ONE_INSERT = "one insert of the same bytes, committed";
  static final String ONE_BY_ITSELF = "the same insert, committing by itself";
  static final String FIVE_INSERTS = "a batch of five inserts, committed";
  static final String HIBERNATE = "Hibernate ORM";
  static final String RANGE_AND_DECODING = "range read, each line decoded";
  static final String RANGE_AND_TREE = "range read, each line parsed as a tree";

  private static final int TIMES_AS_WARM = 4;

  private final Rounds rounds;
  private final JdbcCaseFileStore store;
  private final BareTable bare;
  private final VendorStore vendor;
  private final EntryJson json = EntryJson.create();

  private AppendAndLoad(
      Rounds rounds, JdbcCaseFileStore store, BareTable bare, VendorStore vendor) {
    this.rounds = rounds;
    this.store = store;
    this.bare = bare;
    this.vendor = vendor;
  }

  /** Fills the database with as many cases as there are rounds. */
  static AppendAndLoad on(MeasuredDatabase database, VendorStore vendor, Rounds rounds)
      throws SQLException {
    JdbcCaseFileStore store = JdbcCaseFileStore.over(database.pooled(), StoreSettings.standard());
    for (int round = 0; round < rounds.all(); round++) {
      for (String id : List.of(id(round), other(round), plain(round), mapped(round))) {
        CaseHistory history = StoredCases.forty(id);
        store.append(history.id(), 0, history.entries());
      }
      vendor.begin(StoredCases.forty(mapped(round)));
    }
    return new AppendAndLoad(rounds, store, BareTable.in(database), vendor);
  }

  private static String id(int round) {
    return "CF-" + round;
  }

  private static String other(int round) {
    return "CG-" + round;
  }

  /** That of a case which is written to past the store. */
  private static String plain(int round) {
    return "CP-" + round;
  }

  /** That of a case which Hibernate keeps as well. */
  private static String mapped(int round) {
    return "CH-" + round;
  }

  /** What is only read can be read again, until the compiler has done with it. */
  Timings loads() throws Exception {
    JsonMapper mapper = JsonMapper.shared();
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(STORE, round -> store.history(new CaseFileId(again(round))).fold());
    steps.put(RANGE_AND_DECODING, round -> bare.range(again(round)).forEach(json::read));
    steps.put(RANGE_AND_TREE, round -> bare.range(again(round)).forEach(mapper::readTree));
    return new Rounds(TIMES_AS_WARM * rounds.warmingUp(), rounds.counted()).measure(steps);
  }

  private String again(int round) {
    return id(round % rounds.all());
  }

  /** By itself, since so much work in every round would slow whatever comes after it. */
  Timings loadsBesideHibernate() throws Exception {
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(STORE, round -> store.history(new CaseFileId(mapped(round))).fold());
    steps.put(HIBERNATE, round -> vendor.load(new CaseFileId(mapped(round))));
    return rounds.measure(steps);
  }

  /** What is appended is the same five entries each time, made before anything is measured. */
  Timings appends() throws Exception {
    List<Entry> five = StoredCases.nextFive("CF");
    List<String> lines = five.stream().map(json::write).toList();
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(STORE, round -> store.append(new CaseFileId(id(round)), StoredCases.ENTRIES, five));
    steps.put(ONE_INSERT, round -> bare.insertOne("one" + round, lines));
    steps.put(ONE_BY_ITSELF, round -> bare.insertOneByItself("self" + round, lines));
    steps.put(FIVE_INSERTS, round -> bare.insert("five" + round, lines));
    return rounds.measure(steps);
  }

  /** Five visits, which have more words and change no row to search by. */
  Timings appendsOfVisits() throws Exception {
    List<Entry> visits = StoredCases.nextFiveVisits("CG");
    List<String> lines = visits.stream().map(json::write).toList();
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(
        STORE_WITHOUT_ROWS,
        round -> store.append(new CaseFileId(other(round)), StoredCases.ENTRIES, visits));
    steps.put(PLAIN_ROWS, round -> bare.insertAsTheStoreDoes(plain(round), visits, lines));
    steps.put(ONE_INSERT, round -> bare.insertOne("visits" + round, lines));
    steps.put(ONE_BY_ITSELF, round -> bare.insertOneByItself("seen" + round, lines));
    return rounds.measure(steps);
  }

  Timings appendsBesideHibernate() throws Exception {
    List<Entry> five = StoredCases.nextFive("CH");
    Map<String, Rounds.Step> steps = new LinkedHashMap<>();
    steps.put(
        STORE, round -> store.append(new CaseFileId(mapped(round)), StoredCases.ENTRIES, five));
    steps.put(HIBERNATE, round -> vendor.append(new CaseFileId(mapped(round)), five));
    return rounds.measure(steps);
  }
}
