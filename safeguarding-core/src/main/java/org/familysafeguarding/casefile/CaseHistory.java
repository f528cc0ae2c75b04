// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.familysafeguarding.chronology.EntryId;

/**
 * Everything that was ever recorded about one family, in the order in which it was recorded.
 *
 * <p>A history only grows. Immutable; two histories of the same entries are equal.
 */
public final class CaseHistory {

  private final CaseFileId id;
  private final List<Entry> entries;

  private final Map<EntryId, Entry> byId;

  private CaseHistory(CaseFileId id, List<Entry> entries, Map<EntryId, Entry> byId) {
    this.id = id;
    this.entries = entries;
    this.byId = byId;
  }

  /** A history of these entries; two entries of one id make it impossible. */
  public static CaseHistory of(CaseFileId id, List<Entry> entries) {
    requireNonNull(id, "id");
    List<Entry> copy = ImmutableList.copyOf(entries);
    Map<EntryId, Entry> byId = new HashMap<>();
    for (Entry entry : copy) {
      if (byId.putIfAbsent(entry.id(), entry) != null) {
        throw new ImpossibleHistoryException(
            entry, "its id stands for an earlier entry too; give it one of its own");
      }
    }
    return new CaseHistory(id, copy, byId);
  }

  /** A history in which nothing has been recorded. */
  public static CaseHistory empty(CaseFileId id) {
    return of(id, List.of());
  }

  public CaseFileId id() {
    return id;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The entry of that id, whether it still stands or not. */
  public Optional<Entry> entry(EntryId entry) {
    return Optional.ofNullable(byId.get(entry));
  }

  /** How many entries there are; a store refuses a writer who has seen fewer. */
  public long version() {
    return entries.size();
  }

  /** This history with more recorded after it. */
  public CaseHistory and(List<Entry> more) {
    return of(id, ImmutableList.<Entry>builder().addAll(entries).addAll(more).build());
  }

  /**
   * What had been recorded by that moment, that moment included.
   *
   * <p>Nothing ever disappears as the moment moves on: what was known on Monday is among what was
   * known on Tuesday, even if an entry of Tuesday corrects it.
   */
  public CaseHistory asKnownOn(Instant moment) {
    List<Entry> known =
        entries.stream().filter(entry -> !entry.recordedAt().isAfter(moment)).toList();
    return of(id, known);
  }

  /**
   * The entries that still stand, in the order of recording: what was struck out is left out, and
   * what was put right stands as its correction tells it.
   *
   * <p>Nothing is refused, so that a store can ask this of a history that cannot be folded.
   */
  public List<Entry> standing() {
    return StandingEntries.of(entries);
  }

  /** What this history adds up to. */
  public CaseFile fold() {
    return CaseFile.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseHistory that && id.equals(that.id) && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + entries.hashCode();
  }

  @Override
  public String toString() {
    return "case file " + id + " at version " + version();
  }
}
