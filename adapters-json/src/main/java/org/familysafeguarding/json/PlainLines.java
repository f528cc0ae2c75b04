// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.json;

import org.familysafeguarding.casefile.CaseFileId;
import org.familysafeguarding.casefile.Entry;

/** Entries as anybody can read them. */
final class PlainLines implements EntryLines {

  static final PlainLines INSTANCE = new PlainLines();

  private final EntryJson json = EntryJson.create();

  private PlainLines() {}

  @Override
  public String write(CaseFileId file, Entry entry) {
    return json.write(entry);
  }

  @Override
  public Entry read(CaseFileId file, String line) {
    return json.read(line);
  }
}
