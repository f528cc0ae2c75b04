// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.familysafeguarding.casefile.Entry;
import org.familysafeguarding.json.EntryJson;
import org.familysafeguarding.json.EventNames;

/** One entry as the table has it. */
record EntryRow(Entry entry, String payload) {

  /** How many characters of JSON the table's column takes. */
  static final int LONGEST_PAYLOAD = 1_048_576;

  static EntryRow of(Entry entry, EntryJson json) {
    String payload = json.write(entry);
    if (payload.length() > LONGEST_PAYLOAD) {
      throw new IllegalArgumentException(
          "Entry "
              + entry.id()
              + " takes "
              + payload.length()
              + " characters of JSON, but at most "
              + LONGEST_PAYLOAD
              + " can be kept; divide it");
    }
    return new EntryRow(entry, payload);
  }

  String eventKind() {
    return EventNames.of(entry.kind());
  }

  LocalDate occurredOn() {
    return entry.occurredOn();
  }

  OffsetDateTime recordedAt() {
    return entry.recordedAt().atOffset(ZoneOffset.UTC);
  }
}
