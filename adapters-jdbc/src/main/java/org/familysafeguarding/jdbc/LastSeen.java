// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Optional;
import org.familysafeguarding.casefile.CaseFileId;

/**
 * Where files stood when this store last read or wrote them, so that the next append need not ask.
 *
 * <p>It is a guess, and each append proves it: nothing is changed unless version and hash are still
 * those, and equal hashes mean equal histories. So it may be out of date, and costs one more try at
 * worst. In a host's transaction there is no second try, and what was seen may be undone; so there
 * it remembers nothing. Nothing is kept that a practitioner wrote.
 */
final class LastSeen {

  private static final long MOST = 10_000;

  /**
   * How far a file had come.
   *
   * @param nothingEnds whether no entry of it is known to end something, or to change another
   */
  private record Sight(FileHead head, boolean nothingEnds) {}

  private final Cache<CaseFileId, Sight> sights;

  private LastSeen(long most) {
    this.sights = CacheBuilder.newBuilder().maximumSize(most).build();
  }

  static LastSeen ofMany() {
    return new LastSeen(MOST);
  }

  /** One that remembers nothing. */
  static LastSeen ofNone() {
    return new LastSeen(0);
  }

  /**
   * The file as it is to be expected at that version, if it was seen there.
   *
   * @param endings whether its entries that end something are asked for as well
   */
  Optional<KnownFile> at(CaseFileId file, long version, boolean endings) {
    return Optional.ofNullable(sights.getIfPresent(file))
        .filter(sight -> sight.head().version() == version && (sight.nothingEnds() || !endings))
        .map(sight -> KnownFile.at(sight.head(), sight.nothingEnds()));
  }

  void saw(CaseFileId file, FileHead head, boolean nothingEnds) {
    sights.put(file, new Sight(head, nothingEnds));
  }

  void forget(CaseFileId file) {
    sights.invalidate(file);
  }
}
