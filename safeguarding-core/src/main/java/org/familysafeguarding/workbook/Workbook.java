// SPDX-FileCopyrightText: The Family Safeguarding library contributors
// SPDX-License-Identifier: Apache-2.0
package org.familysafeguarding.workbook;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.familysafeguarding.agency.Discipline;
import org.familysafeguarding.agency.PractitionerId;
import org.familysafeguarding.chronology.KnownOnce;
import org.familysafeguarding.chronology.Occurrence;
import org.familysafeguarding.people.PersonId;

/** What the family's workbook says, in the order of the days it tells of. */
public final class Workbook {

  private final List<WrittenEntry> entries;
  private final List<WrittenSummary> summaries;

  private Workbook(Builder builder) {
    this.entries = ImmutableList.copyOf(builder.entries.values());
    this.summaries = ImmutableList.copyOf(builder.summaries);
  }

  /** Begins with nothing recorded. */
  public static Builder builder() {
    return new Builder();
  }

  public List<WrittenEntry> entries() {
    return entries;
  }

  public List<WrittenSummary> summaries() {
    return summaries;
  }

  /** One discipline's chapter. */
  public List<WrittenEntry> chapter(Discipline discipline) {
    return entries.stream().filter(each -> each.entry().chapter() == discipline).toList();
  }

  /** The significant entries about a person: each once, as their chronology shows them. */
  public List<WrittenEntry> chronologyOf(PersonId person) {
    return entries.stream()
        .filter(each -> each.entry().significance() == Significance.SIGNIFICANT)
        .filter(each -> each.entry().about().contains(person))
        .toList();
  }

  /** The summaries of one month, over all chapters. */
  public List<WrittenSummary> summariesOf(YearMonth month) {
    return summaries.stream().filter(each -> each.summary().month().equals(month)).toList();
  }

  /** Gathers what a case file's history says of the workbook. */
  public static final class Builder {

    private final Map<WorkbookEntryId, WrittenEntry> entries = new LinkedHashMap<>();
    private final List<WrittenSummary> summaries = new ArrayList<>();

    private Builder() {}

    public void written(WorkbookEntry entry, PractitionerId author, Occurrence written) {
      KnownOnce.add(
          entries, entry.id(), new WrittenEntry(entry, author, written), "workbook entry");
    }

    public void summarised(MonthlySummary summary, Occurrence written) {
      summaries.add(new WrittenSummary(summary, written));
    }

    public Workbook build() {
      return new Workbook(this);
    }
  }
}
