// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.spi;

import java.util.List;
import java.util.stream.Stream;
import org.familysafeguarding.casefile.CaseFileId;

/** Goes through the files of a store, of which no more than a page is known at a time. */
final class FileWalk {

  private static final int PAGE = 500;

  private FileWalk() {}

  static Stream<CaseFileId> through(CaseFileStore store, FileCursor cursor) {
    return Stream.iterate(
            store.files(cursor, PAGE), page -> !page.isEmpty(), page -> after(store, page))
        .flatMap(List::stream);
  }

  private static List<CaseFileId> after(CaseFileStore store, List<CaseFileId> page) {
    return store.files(FileCursor.after(page.get(page.size() - 1)), PAGE);
  }

  static List<CaseFileId> naming(CaseFileStore store, PersonIdentifier person) {
    return store.filesFrom(FileCursor.start()).filter(file -> names(store, file, person)).toList();
  }

  private static boolean names(CaseFileStore store, CaseFileId file, PersonIdentifier person) {
    try {
      return PersonIdentifier.in(store.history(file)).contains(person);
    } catch (ErasedCaseFileException meanwhile) {
      return false;
    }
  }
}
