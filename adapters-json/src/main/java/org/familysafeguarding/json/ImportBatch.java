// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.CaseHistory;

/** Lines that were read and wait to be kept together: of different files, and not too many. */
final class ImportBatch {

  private static final int MOST_LINES = 100;
  private static final int MOST_ENTRIES = 5_000;

  private final List<CaseReading> readings = new ArrayList<>();
  private final Set<CaseFileId> files = new HashSet<>();
  private long entries;

  /** Whether this is of no file that waits already. */
  boolean takes(CaseReading reading) {
    return accepted(List.of(reading)).stream().noneMatch(file -> files.contains(file.id()));
  }

  void add(CaseReading reading) {
    readings.add(reading);
    for (CaseHistory file : accepted(List.of(reading))) {
      files.add(file.id());
      entries += file.version();
    }
  }

  boolean isFull() {
    return readings.size() >= MOST_LINES || entries >= MOST_ENTRIES;
  }

  /** What waited; afterwards nothing does. */
  List<CaseReading> emptied() {
    List<CaseReading> all = List.copyOf(readings);
    readings.clear();
    files.clear();
    entries = 0;
    return all;
  }

  static List<CaseHistory> accepted(List<CaseReading> readings) {
    return readings.stream()
        .filter(CaseReading.Accepted.class::isInstance)
        .map(reading -> ((CaseReading.Accepted) reading).history())
        .toList();
  }
}
