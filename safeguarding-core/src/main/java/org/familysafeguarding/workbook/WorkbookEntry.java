// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.people.PersonId;

/** Something a practitioner writes in their discipline's chapter of the workbook. */
public record WorkbookEntry(
    WorkbookEntryId id,
    Discipline chapter,
    Set<PersonId> about,
    Significance significance,
    List<Passage> passages) {

  public WorkbookEntry {
    requireNonNull(id, "id");
    requireNonNull(chapter, "chapter");
    requireNonNull(significance, "significance");
    about = ImmutableSortedSet.copyOf(about);
    passages = List.copyOf(passages);
    checkArgument(!about.isEmpty(), "Workbook entry %s must say whom it is about", id);
    checkArgument(!passages.isEmpty(), "Workbook entry %s must say something", id);
  }
}
